import { escapeHtml } from './text.ts';

/** A glossary term as running text carries it. */
export interface MarkedTerm {
  slug: string;
  definition: string;
  /** The forms it takes in running text, capitals as written. */
  inText: readonly string[];
}

/** Elements whose words stay as they are: links, headings, and what is no running text. */
const LEFT_ALONE = /^(?:a|button|h[1-6]|cite|code|svg|script|style|title|dt|summary)$/;
/** A tag, or a link that leads to a term of the glossary, whole. */
const PIECES = /(<a href="\/glossary\/#[a-z0-9-]+"[^>]*>[^<]*<\/a>|<[^>]*>)/;
const GLOSSARY_LINK = /^<a href="\/glossary\/#([a-z0-9-]+)"[^>]*>([^<]*)<\/a>$/;

/**
 * Makes a function that turns the first use of each term in HTML into a button
 * with the definition behind it. It remembers what it has marked, so that a
 * page may be handed over part by part. A browser that knows no popovers shows
 * the definition in brackets instead: nothing here needs JavaScript.
 */
export function termMarker(terms: readonly MarkedTerm[]): (html: string) => string {
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const slugByForm = new Map(terms.flatMap(({ slug, inText }) => inText.map((form) => [form, slug])));
  if (slugByForm.size === 0) return (html) => html;
  const anyForm = formsPattern([...slugByForm.keys()]);
  const marked = new Set<string>();

  const firstUse = (slug: string | undefined, words: string, otherwise = words): string => {
    const term = bySlug.get(slug ?? '');
    if (term === undefined || marked.has(term.slug)) return otherwise;
    marked.add(term.slug);
    return withDefinition(term, words);
  };
  const markText = (text: string) =>
    text.replace(anyForm, (words) =>
      firstUse(slugByForm.get(words) ?? slugByForm.get(smallFirst(words)), words),
    );

  return (html) => {
    let left: string | null = null;
    return html
      .split(PIECES)
      .map((piece) => {
        const [, slug, words = ''] = GLOSSARY_LINK.exec(piece) ?? [];
        if (slug !== undefined && left === null) return firstUse(slug, words, piece);
        const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/.exec(piece) ?? [];
        if (name === '') return left === null && !piece.startsWith('<') ? markText(piece) : piece;
        if (left === null && closing === '' && LEFT_ALONE.test(name)) left = name;
        else if (left === name && closing === '/') left = null;
        return piece;
      })
      .join('');
  };
}

/**
 * Finds forms as they are written, but not where a quotation begins with one, which
 * a line might break off; and with a capital where they begin a
 * sentence, unless another capital follows: "Recovery Dharma" is a name.
 */
function formsPattern(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const written = longestFirst.map((form) => RegExp.escape(form)).join('|');
  const capital = longestFirst
    .map((form) => RegExp.escape(form.charAt(0).toUpperCase() + form.slice(1)))
    .join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\d“-])(?:${written})(?![\p{L}\d-])|(?<=^\s*|[.!?:][”’)]*\s+)(?:${capital})(?![\p{L}\d-]|\s+\p{Lu})`,
    'gu',
  );
}

function smallFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function withDefinition({ slug, definition }: MarkedTerm, words: string): string {
  const id = `term-${slug}`;
  return (
    `<button type="button" class="term" popovertarget="${id}">${words}</button>` +
    `<span class="definition" id="${id}" popover data-pagefind-ignore>${escapeHtml(definition)} ` +
    `<button type="button" popovertarget="${id}" popovertargetaction="hide">Close</button></span>`
  );
}

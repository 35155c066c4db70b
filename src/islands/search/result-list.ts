import { oneOfKind, type SearchKind } from '../../lib/search-kinds.ts';
import type { ResultSection } from '../../lib/search/sections.ts';
import { button, element } from '../elements.ts';
import type { FoundPage, RankedHit } from './run.ts';

/** How many results of a section are shown before a reader asks for more: each shown is a file fetched. */
const SHOWN = 4;
/** How many headings of a page are shown. */
const HEADINGS = 3;

/** A section of results under its heading, the first of them with their passages. */
export async function resultSection(
  { kind, hits }: ResultSection<RankedHit>,
  isRest: boolean,
): Promise<HTMLElement> {
  const name = kind === null ? 'Best matches' : isRest ? `More ${kind.toLowerCase()}` : kind;
  const list = element('ol', { role: 'list' }, ...(await items(hits.slice(0, SHOWN), kind === null)));
  const heading = element('h2', {}, kind === null ? name : `${name} (${hits.length})`);
  const rest = hits.slice(SHOWN);
  return element(
    'section',
    { class: 'search-section' },
    heading,
    list,
    rest.length > 0 && showRest(name, rest, list),
  );
}

/** A button that adds the results held back and moves focus to the first of them. */
function showRest(name: string, rest: readonly RankedHit[], list: HTMLElement): HTMLElement {
  const words = `Show ${rest.length} more in ${name.replace(/^More (.)/, (_, first: string) => first.toUpperCase())}`;
  let isComing = false; // pressed again, it would add all of them again
  const more = button('button button-second no-print', [words], () => {
    if (isComing) return;
    isComing = true;
    void items(rest, false).then((added) => {
      list.append(...added);
      const hasStayed = [more, document.body].includes(document.activeElement as HTMLElement);
      more.remove();
      if (hasStayed) added[0]?.querySelector('a')?.focus();
    });
  });
  return more;
}

function items(hits: readonly RankedHit[], saysKind: boolean): Promise<HTMLElement[]> {
  return Promise.all(
    hits.map(async (hit) => resultItem(hit.href, await hit.data(), saysKind ? hit.kind : null)),
  );
}

function resultItem(href: string, { title, excerpt, subResults }: FoundPage, kind: SearchKind | null) {
  const headings = subResults.filter((one) => one.href.includes('#') && one.title !== title);
  return element(
    'li',
    {},
    element(
      'h3',
      {},
      element('a', { href }, title),
      kind && ' ',
      kind && element('span', { class: 'search-kind' }, oneOfKind[kind]),
    ),
    passage(excerpt),
    headings.length > 0 &&
      element(
        'ul',
        { role: 'list', class: 'search-headings', 'aria-label': `In ${title}` },
        ...headings
          .slice(0, HEADINGS)
          .map((one) => element('li', {}, element('a', { href: one.href, class: 'search-link' }, one.title))),
      ),
  );
}

/** The passage, with dots where it leaves a sentence out of the middle. */
function passage(excerpt: string): HTMLElement {
  const made = element('p');
  made.innerHTML = excerpt; // the engine escapes all but its own <mark>
  const text = made.textContent.trim();
  if (/^\p{Ll}/u.test(text)) made.prepend('… ');
  if (text !== '' && !/[.!?…]$/.test(text)) made.append(' …');
  return made;
}

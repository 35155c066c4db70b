import { expect, test } from 'vitest';
import { findStopping } from '../../src/lib/content-check/find-stopping.ts';
import { builtDocuments, builtPages, readBuilt } from '../built-pages.ts';

/** Pages that are tools or lists rather than texts: home, not found, search, A to Z, changes, sources and groups. */
const LISTS = /^\/(?:$|404|search\/|a-z\/|changes\/|sources\/|groups\/)/;
const texts = builtPages.filter(({ address }) => !LISTS.test(address));
const guides = builtPages.filter(({ address }) => /^\/guides\/.+/.test(address));
const articles = builtPages.filter(({ address }) =>
  /^\/(?:guides|models|programmes|organisations)\/(?!compare\/).+/.test(address),
);

const wordsIn = (html: string) =>
  html
    .replace(/<span class="definition"[\s\S]*?<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/).length;

test('every text opens with a short answer of 60 words or fewer', () => {
  const faults = texts.flatMap(({ file, address }) => {
    const [, opening] = /<p class="(?:short-answer|lead)[^>]*>([\s\S]*?)<\/p>/.exec(readBuilt(file)) ?? [];
    if (opening === undefined) return [`${address}: no short answer`];
    return wordsIn(opening) > 60 ? [`${address}: ${wordsIn(opening)} words`] : [];
  });
  expect(faults).toEqual([]);
});

test('every text says when it was checked or reviewed', () => {
  const undated = texts.filter(
    ({ file }) =>
      !/class="date-line[^>]*>\s*(?:Checked against [\w ]+ on|Reviewed on) \d/.test(readBuilt(file)),
  );
  expect(undated.map(({ address }) => address)).toEqual([]);
});

test('the sources of a guide are numbered, and each is cited in its text', () => {
  const faults = guides.flatMap(({ file, address }) => {
    const html = readBuilt(file);
    const listed = Array.from(html.matchAll(/<li id="source-(\d+)"/g), ([, number]) => number);
    const cited = new Set(Array.from(html.matchAll(/href="#source-(\d+)"/g), ([, number]) => number));
    return [
      ...(listed.length === 0 ? [`${address}: no sources`] : []),
      ...listed.filter((number) => !cited.has(number)).map((number) => `${address}: ${number} is not cited`),
    ];
  });
  expect(faults).toEqual([]);
});

test('the first use of a glossary term gives its definition, once on a page, for 50 terms or more', () => {
  const used = new Set<string>();
  for (const { file, address } of articles) {
    const html = readBuilt(file);
    const buttons = Array.from(
      html.matchAll(/class="term" popovertarget="(term-[a-z0-9-]+)"/g),
      ([, id = '']) => id,
    );
    const definitions = Array.from(
      html.matchAll(/class="definition" id="(term-[a-z0-9-]+)" popover/g),
      ([, id]) => id,
    );
    expect(definitions, address).toEqual(buttons);
    expect(new Set(buttons).size, address).toBe(buttons.length);
    for (const id of buttons) used.add(id);
  }
  expect(used.size).toBeGreaterThanOrEqual(50);
});

test('every page below the home page has breadcrumbs, and says the same in JSON-LD', () => {
  const faults = builtPages
    .filter(({ address }) => !/^\/(?:$|404)/.test(address))
    .flatMap(({ file, address }) => {
      const html = readBuilt(file);
      const [, nav = ''] = /<nav aria-label="Breadcrumbs"[^>]*>([\s\S]*?)<\/nav>/.exec(html) ?? [];
      const seen = Array.from(nav.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g), ([, item = '']) =>
        item
          .replace(/<[^>]+>/g, '')
          .trim()
          .replaceAll('&amp;', '&')
          .replaceAll('&#39;', "'")
          .replaceAll('&quot;', '"'),
      );
      const [, json = '{}'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
      const list = JSON.parse(json) as { itemListElement?: { name: string; item: string }[] };
      const said = list.itemListElement?.map(({ name }) => name) ?? [];
      const isSame = seen.length > 1 && JSON.stringify(seen) === JSON.stringify(said);
      return isSame && list.itemListElement?.at(-1)?.item.endsWith(address) ? [] : [address];
    });
  expect(faults).toEqual([]);
});

test('every page that speaks of stopping or cutting down carries the withdrawal warning', () => {
  // Lists of titles and sources, and pages about the site itself, advise nobody to do anything.
  const advisesNobody = /^\/(?:404|a-z\/|search\/|sources\/|changes\/|about\/|accessibility\/)/;
  const unwarned = builtDocuments
    .filter(({ address }) => !advisesNobody.test(address))
    .flatMap(({ file, address }) => {
      const [main = ''] = /<main[\s\S]*<\/main>/.exec(readBuilt(file)) ?? [];
      const text = main
        .replace(
          /<(style|script|nav)[\s\S]*?<\/\1>|<p hidden[\s\S]*?<\/p>|<span class="definition"[\s\S]*?<\/span>/g,
          '',
        )
        .replace(/<[^>]+>/g, ' ');
      const stopping = findStopping(text);
      if (stopping === null || /do not stop suddenly/.test(text)) return [];
      return [`${address}: "${stopping.words}"`];
    });
  expect(unwarned).toEqual([]);
});

test('a guide has a contents list of its h2 headings, a section menu that marks it, and the pages beside it', () => {
  const faults = guides.flatMap(({ file, address }) => {
    const html = readBuilt(file);
    const [, contents = ''] = /<nav aria-labelledby="contents-title"[^>]*>([\s\S]*?)<\/nav>/.exec(html) ?? [];
    const listed = Array.from(contents.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
    const [, text = ''] =
      /<div class="text[^>]*>([\s\S]*?)<nav aria-label="Previous and next page"/.exec(html) ?? [];
    const headings = Array.from(text.matchAll(/<h2[^>]* id="([^"]+)"/g), ([, id]) => id);
    return [
      ...(JSON.stringify(listed) === JSON.stringify(headings)
        ? []
        : [`${address}: ${listed.join()} not ${headings.join()}`]),
      ...(html.includes(`href="${address}" aria-current="page"`) ? [] : [`${address}: not in its menu`]),
      ...(/aria-label="Previous and next page"[\s\S]*?<a href="\/guides\//.test(html)
        ? []
        : [`${address}: nothing beside it`]),
    ];
  });
  expect(faults).toEqual([]);
});

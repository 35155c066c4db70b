import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, dist, readBuilt } from '../built-pages.ts';

const main = 'pagefind';
const groups = 'pagefind/groups';

/** The addresses in an index: each fragment is compressed JSON after a short signature. */
function indexedAddresses(index: string): string[] {
  const folder = join(dist, index, 'fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
}

/** Pages nobody searches for: no page, the search itself, and those that carry on a list. */
const APART = /^\/(?:404\.html|search\/|.*\/\d+\/)$/;

test('every page is in one index or the other: groups and their lists have their own', () => {
  const found = builtPages.map(({ address }) => address).filter((address) => !APART.test(address));
  const isOfGroups = (address: string) => /^\/groups\/./.test(address);
  const pages = indexedAddresses(main).filter((address) => !address.includes('#'));
  expect(pages.toSorted()).toEqual(found.filter((address) => !isOfGroups(address)).toSorted());
  expect(indexedAddresses(groups).toSorted()).toEqual(found.filter(isOfGroups).toSorted());
});

test('parts of pages in the index stand on their page', () => {
  const parts = indexedAddresses(main).filter((address) => address.includes('#'));
  expect(parts.length).toBeGreaterThan(50);
  for (const address of parts) {
    const [page = '', id = ''] = address.split('#');
    expect(readBuilt(`${page.slice(1)}index.html`), address).toContain(`id="${id}"`);
  }
});

test.each([main, groups])('%s is in the one language of the site', (index) => {
  const entry = JSON.parse(readBuilt(`${index}/pagefind-entry.json`)) as {
    languages: Record<string, unknown>;
  };
  expect(Object.keys(entry.languages)).toEqual(['en-gb']);
});

test('a new word costs no more than 27 kB, save one that stands on nearly every page', () => {
  const folder = join(dist, main, 'index');
  const sizes = readdirSync(folder).map((file) => readFileSync(join(folder, file)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(27_000);
});

test('what stands on many pages and answers nothing is not found by its words', () => {
  const folder = join(dist, main, 'fragment');
  const texts = readdirSync(folder).map((file) =>
    gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
  );
  const holding = (words: string) => texts.filter((text) => text.includes(words)).length;
  expect(holding('No clinician and no person with lived experience has reviewed it yet')).toBeLessThan(4);
  expect(existsSync(join(dist, main, 'pagefind-ui.js'))).toBe(false);
});

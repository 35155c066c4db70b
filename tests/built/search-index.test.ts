import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, dist, readBuilt } from '../built-pages.ts';

/** The addresses in the index: each fragment is compressed JSON after a short signature. */
function indexedAddresses(): string[] {
  const folder = join(dist, 'pagefind/fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
}

test('the search index holds every page that says it is to be found, and no other', () => {
  const expected = builtPages.filter(({ file }) => readBuilt(file).includes('data-pagefind-body'));
  expect(indexedAddresses().toSorted()).toEqual(expected.map(({ address }) => address).toSorted());
});

test('there is one index, in the one language of the site', () => {
  const entry = JSON.parse(readBuilt('pagefind/pagefind-entry.json')) as {
    languages: Record<string, unknown>;
  };
  expect(Object.keys(entry.languages)).toEqual(['en-gb']);
});

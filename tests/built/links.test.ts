import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtDocuments, builtPages, dist, readBuilt } from '../built-pages.ts';

const idsOf = new Map<string, Set<string>>();

function ids(file: string): Set<string> {
  const known =
    idsOf.get(file) ?? new Set(Array.from(readBuilt(file).matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id));
  idsOf.set(file, known);
  return known;
}

/** Why a link leads nowhere, or null. */
function fault(href: string, from: string): string | null {
  const { pathname, hash } = new URL(href, `http://site${from}`);
  const file = pathname.endsWith('/') ? `${pathname}index.html`.slice(1) : pathname.slice(1);
  if (!existsSync(join(dist, file))) return `${from} links to ${href}, which was not built`;
  // After # the search keeps its words there, not the name of a part of the page.
  if (hash && !hash.includes('=') && !ids(file).has(decodeURIComponent(hash.slice(1)))) {
    return `${from} links to ${href}, and there is no such part of that page`;
  }
  return null;
}

test('every link inside the site leads to a page and a part of it that exist', () => {
  const faults = builtDocuments.flatMap(({ file, address }) =>
    Array.from(readBuilt(file).matchAll(/\s(?:href|src|action)="((?:\/|#)[^"]*)"/g), ([, href = '']) =>
      fault(href.replaceAll('&amp;', '&'), address),
    ).filter((found) => found !== null),
  );
  expect(faults).toEqual([]);
});

test('the A to Z leads to every page but single groups and later pages of a list', () => {
  const aToZ = readBuilt('a-z/index.html');
  const reachable = /^\/(?:$|404|a-z\/|groups\/(?!(?:in|with|on|online)\/)[a-z0-9-]+\/$|.*\/\d+\/$)/;
  const missing = builtPages
    .map(({ address }) => address)
    .filter((address) => !reachable.test(address) && !aToZ.includes(`href="${address}"`));
  expect(missing).toEqual([]);
});

test('the A to Z lists every other name that the search knows a page by', () => {
  const plain = (html: string) =>
    html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
  const aToZ = plain(readBuilt('a-z/index.html'));
  // A pair is listed by the names of its two; the search knows more ways to ask for it.
  const missing = builtPages
    .filter(({ address }) => !/^\/compare\/./.test(address))
    .flatMap(({ file, address }) => {
      const [, names = ''] = /data-pagefind-meta="aliases"[^>]*>([^<]*)</.exec(readBuilt(file)) ?? [];
      return plain(names)
        .split(',')
        .map((name) => name.trim())
        .filter((name) => !aToZ.includes(name))
        .map((name) => `${address}: ${name}`);
    });
  expect(missing).toEqual([]);
});

test('the A to Z lists every place that has a page', () => {
  const aToZ = readBuilt('a-z/index.html');
  const places = builtPages.filter(({ address }) => /^\/groups\/in\/[a-z0-9-]+\/$/.test(address));
  expect(places.filter(({ address }) => !aToZ.includes(`href="${address}"`))).toEqual([]);
  expect(places.length).toBeGreaterThan(0);
});

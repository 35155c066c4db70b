import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CopyList } from '../../src/lib/copy/copy-list.ts';
import { markAsCopy } from '../../src/lib/copy/kept-copy.ts';
import { budgets } from '../budgets.ts';
import { builtPages, dist, readBuilt } from '../built-pages.ts';

const list = JSON.parse(readBuilt('copy.json')) as CopyList;
const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

test('a copy takes every guide and organisation, help, the comparison and how to meet people, each a file of the build', () => {
  const guides = builtPages
    .map(({ address }) => address)
    .filter((address) => /^\/(?:guides|organisations)\//.test(address));
  expect(guides.length).toBeGreaterThan(30);
  expect(list.addresses).toEqual(
    expect.arrayContaining([...guides, '/', '/urgent-help/', '/compare/', '/groups/', '/offline/']),
  );
  expect(list.addresses.filter((address) => !existsSync(join(dist, fileOf(address))))).toEqual([]);
  expect(new Set(list.addresses).size).toBe(list.addresses.length);
});

test('it takes all that its pages are shown with', () => {
  const shown = list.addresses
    .filter((address) => address.endsWith('/'))
    .flatMap((address) =>
      Array.from(
        readBuilt(fileOf(address)).matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="(\/[^"]+)"/g),
        ([, file = '']) => file,
      ),
    );
  expect(shown.length).toBeGreaterThan(100);
  expect([...new Set(shown)].filter((file) => !list.addresses.includes(file))).toEqual([]);
});

test('every page of it can be marked as a copy', () => {
  const pages = list.addresses.filter((address) => address.endsWith('/'));
  for (const address of pages) {
    expect(markAsCopy(readBuilt(fileOf(address)), 'Friday'), address).toContain('saved on Friday');
  }
});

test('it stays small, and its size is told', () => {
  expect(list.bytes).toBeGreaterThan(100_000);
  expect(list.bytes).toBeLessThanOrEqual(budgets.copy);
});

test('neither the worker nor the list is kept by a browser for long', () => {
  const headers = readBuilt('_headers');
  for (const file of ['copy-worker.js', 'copy.json']) {
    expect(existsSync(join(dist, file))).toBe(true);
    expect(headers).toContain(`/${file}\n  Cache-Control: no-cache\n`);
  }
});

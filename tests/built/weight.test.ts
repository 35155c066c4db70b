import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgets } from '../budgets.ts';
import { builtDocuments, builtPages, readBuilt } from '../built-pages.ts';

const weigh = (text: string) => brotliCompressSync(text).length;

test('no page is heavier than its budget', () => {
  const tooHeavy = builtDocuments
    .map(({ file, address }) => ({ address, bytes: weigh(readBuilt(file)) }))
    .filter(
      ({ address, bytes }) => bytes > (budgets.longPages.test(address) ? budgets.longPage : budgets.page),
    );
  expect(tooHeavy).toEqual([]);
});

test('little script is fetched before anything is touched', () => {
  const scriptsOf = (html: string) =>
    Array.from(html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g), ([, src = '']) => src);
  const importsOf = (file: string): string[] => [
    file,
    ...Array.from(
      readBuilt(file).matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g),
      ([, a, b]) => `_astro/${a ?? b ?? ''}`,
    ),
  ];
  const tooMuch = builtPages
    .map(({ file, address }) => {
      const scripts = new Set(scriptsOf(readBuilt(file)).flatMap(importsOf));
      return { address, bytes: [...scripts].reduce((sum, script) => sum + weigh(readBuilt(script)), 0) };
    })
    .filter(({ bytes }) => bytes > budgets.script);
  expect(tooMuch).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PublishedComparison } from '../../src/schemas/comparison.ts';
import { site } from '../../src/site.ts';
import { readBuilt } from '../built-pages.ts';

const { answers } = JSON.parse(readBuilt('data/comparison.json')) as PublishedComparison;
const embed = readBuilt('data/comparison-embed.html');
const styles = readBuilt('data/comparison-embed.css');

test('the document for other websites leads nowhere but into itself, to a phone, or to a source it names', () => {
  const hrefs = Array.from(embed.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href = '']) => href);
  const out = hrefs.filter((href) => !/^#psg-source-\d+$|^tel:\d+$/.test(href));
  expect(out.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  if (site.url) expect(embed).not.toContain(`href="${site.url}`);
  const unguarded = Array.from(embed.matchAll(/<a [^>]*href="http[^>]*>/g), ([tag]) => tag).filter(
    (tag) => !tag.includes('rel="noreferrer"'),
  );
  expect(unguarded).toEqual([]);
  // Only the list of sources may lead out.
  expect(embed.slice(0, embed.indexOf('<ol class="psg-sources">'))).not.toContain('href="http');
});

test('the document fetches its style sheet and nothing else, and its own policy sees to that', () => {
  expect(embed).not.toMatch(/<(?:script|style|img|iframe|object|embed|form|input|video|audio|svg)\b|\ssrc=/);
  expect(Array.from(embed.matchAll(/<link [^>]*>/g), ([tag]) => tag)).toEqual([
    '<link rel="stylesheet" href="comparison-embed.css" />',
  ]);
  expect(embed).toContain(
    `content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"`,
  );
  expect(styles).not.toMatch(/url\(|@import|@font-face/);
});

test('every class, id and rule has a name of its own, so that nothing meets what a host’s page has', () => {
  const named = Array.from(embed.matchAll(/\s(?:class|id)="([^"]*)"/g), ([, names = '']) => names.split(' '));
  expect(named.flat().filter((name) => !name.startsWith('psg'))).toEqual([]);
  const rules = styles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(?:media|container)[^{]*\{/g, '')
    .matchAll(/([^{}]+)\{/g);
  const selectors = Array.from(rules, ([, list = '']) => list.split(/,(?![^(]*\))/)).flat();
  expect(selectors.length).toBeGreaterThan(20);
  expect(
    selectors.map((selector) => selector.trim()).filter((selector) => !selector.startsWith('.psg')),
  ).toEqual([]);
});

test('the document is kept out of search engines and out of the committed list of pages', () => {
  expect(embed).toContain('<meta name="robots" content="noindex" />');
  expect(readFileSync('src/addresses.txt', 'utf8')).not.toContain('/data/');
});

test('the document holds every answer, with the warning and urgent numbers before them', () => {
  const text = embed.replace(/\s+/g, ' ');
  const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  for (const answer of answers) expect(text).toContain(escape(answer.text));
  const table = text.indexOf('<table');
  for (const words of ['do not stop suddenly', 'href="tel:999"', 'href="tel:111"', 'href="tel:116123"']) {
    expect(text.indexOf(words), words).toBeGreaterThan(-1);
    expect(text.indexOf(words), words).toBeLessThan(table);
  }
});

test('what the document cites is what it lists', () => {
  const cited = new Set(Array.from(embed.matchAll(/href="#psg-source-(\d+)"/g), ([, number]) => number));
  const listed = Array.from(embed.matchAll(/<li id="psg-source-(\d+)"/g), ([, number]) => number);
  expect(listed).toEqual(listed.map((_, index) => String(index + 1)));
  expect(cited).toEqual(new Set(listed));
});

import { expect, test } from 'vitest';
import { isCopied, isGroupPage } from '../../../../src/lib/copy/copy-list.ts';

test.each([
  'index.html',
  'urgent-help/index.html',
  'guides/index.html',
  'guides/your-first-meeting/index.html',
  'organisations/lifering/index.html',
  'compare/index.html',
  'groups/index.html',
  'groups/online/index.html',
  'privacy-and-safety/index.html',
  'search/index.html',
  'a-z/index.html',
  'offline/index.html',
  '_astro/search.B1JpUx7r.css',
  'favicon.svg',
  'search/start.json',
])('%s is in every copy', (file) => {
  expect(isCopied(file)).toBe(true);
});

test.each([
  '404.html',
  'compare/a-and-b/index.html',
  'groups/in/leeds/index.html',
  'groups/riverside/index.html',
  'sources/index.html',
  'pagefind/pagefind.js',
  'data/groups.json',
  'copy-worker.js',
])('%s is not', (file) => {
  expect(isCopied(file)).toBe(false);
});

test.each([
  { file: 'groups/riverside/index.html', is: true },
  { file: 'groups/index.html', is: false },
  { file: 'groups/online/index.html', is: false },
  { file: 'groups/in/leeds/index.html', is: false },
])('$file is the page of one group: $is', ({ file, is }) => {
  expect(isGroupPage(file)).toBe(is);
});

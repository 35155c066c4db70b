import { expect, test } from 'vitest';
import { addressOf, compareAddresses, deadRedirects, isForOthers } from '../../../src/lib/addresses.ts';

test.each([
  { file: 'index.html', is: '/', why: 'the home page' },
  { file: 'groups/index.html', is: '/groups/', why: 'a page answers at its folder, with a slash at the end' },
  { file: 'groups/in/leeds/2/index.html', is: '/groups/in/leeds/2/', why: 'a page deep down' },
  { file: '404.html', is: null, why: 'the page for lost readers has no address of its own' },
  { file: 'groups/my-index.html', is: null, why: 'a name that only ends like an index is none' },
  { file: 'my-index.html', is: null, why: 'nor is it at the top' },
  { file: 'data/groups.json', is: null, why: 'data is no page' },
])('$why', ({ file, is }) => {
  expect(addressOf(file)).toBe(is);
});

test.each([
  { file: 'data/comparison-embed.html', is: true, why: 'HTML under data/ is for other websites' },
  { file: 'data/comparison.json', is: false, why: 'other data is no HTML' },
  { file: 'groups/data/index.html', is: false, why: 'a page is no data, whatever its name' },
])('$why', ({ file, is }) => {
  expect(isForOthers(file)).toBe(is);
});

test.each([
  { committed: ['/', '/a/'], built: ['/a/', '/'], vanished: [], added: [], why: 'order does not matter' },
  { committed: ['/', '/a/'], built: ['/'], vanished: ['/a/'], added: [], why: 'a page that is gone' },
  { committed: ['/'], built: ['/', '/a/'], vanished: [], added: ['/a/'], why: 'a page that is new' },
  {
    committed: ['/old/'],
    built: ['/new/'],
    vanished: ['/old/'],
    added: ['/new/'],
    why: 'a page that moved is both: nothing is taken for a rename',
  },
  { committed: [], built: [], vanished: [], added: [], why: 'nothing differs from nothing' },
])('$why', ({ committed, built, vanished, added }) => {
  expect(compareAddresses(committed, built)).toEqual({ vanished, added });
});

test.each([
  { redirects: {}, dead: [], why: 'no redirect' },
  { redirects: { '/old/': '/about/' }, dead: [], why: 'a page that is there' },
  { redirects: { '/old/': '/about/#who' }, dead: [], why: 'a part of a page that is there' },
  { redirects: { '/old/': '/abuot/' }, dead: ['/old/ → /abuot/'], why: 'a misspelt page' },
])('a redirect must lead to a page: $why', ({ redirects, dead }) => {
  expect(deadRedirects(redirects, ['/', '/about/'])).toEqual(dead);
});

import { expect, test } from 'vitest';
import { placeIn, readChoices, writeChoices } from '../../../src/lib/choice-address.ts';

const known = {
  orgs: ['aa', 'lifering', 'mm', 'smart', 'sos', 'wfs'],
  matters: ['goal', 'goal:cut-down', 'faith'],
};

test('an address is read and written back the same', () => {
  const address = '#orgs=aa,smart&differ=yes&matters=goal:cut-down,faith';
  expect(writeChoices(readChoices(address, known))).toBe(address);
});

test.each([
  { hash: '', orgs: [], why: 'no address chooses nothing' },
  { hash: '#sources', orgs: [], why: 'the address of a part of the page chooses nothing' },
  { hash: '#orgs=smart,aa,aa', orgs: ['aa', 'smart'], why: 'each once, in the order of the columns' },
  { hash: '#orgs=aa,nobody', orgs: ['aa'], why: 'a name nobody has is left out' },
  { hash: '#orgs=wfs,sos,smart,mm,lifering,aa', orgs: known.orgs.slice(0, 5), why: 'five is the most' },
])('$why', ({ hash, orgs }) => {
  expect(readChoices(hash, known).orgs).toEqual(orgs);
});

test('no choice leaves an empty address', () => {
  expect(writeChoices({ orgs: [], differ: false, matters: [] })).toBe('#');
});

test.each([
  { hash: '', is: null },
  { hash: '#orgs=aa,mm', is: null },
  { hash: '#%E0%A4', is: null },
  { hash: '#source-3', is: 'source-3' },
  { hash: '#orgs=aa,mm&at=source-3', is: 'source-3' },
])('the place in "$hash" is $is', ({ hash, is }) => {
  expect(placeIn(hash)).toBe(is);
});

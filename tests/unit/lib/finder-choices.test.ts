import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isNarrowed,
  MOST_KEPT,
  noChoices,
  readFinderChoices,
  withTick,
  writeFinderChoices,
} from '../../../src/lib/finder-choices.ts';
import { anyChoices, knownValues, ticking } from '../../fixtures/listings.ts';

const read = (hash: string) => readFinderChoices(hash, knownValues);

test('whatever a reader chooses is read back from the address', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      expect(read(writeFinderChoices(choices))).toEqual(choices);
    }),
  );
});

test('no text after # makes the reading fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => read(`#${text}`)).not.toThrow();
    }),
  );
});

test('an address can be read by a person', () => {
  const choices = { ...ticking('day:monday', 'day:tuesday', 'time:evening'), near: 'LS1', within: 10 };
  expect(writeFinderChoices(choices)).toBe('#near=LS1&within=10&day=monday,tuesday&time=evening');
});

test.each([
  { hash: '', is: noChoices, why: 'no address chooses nothing' },
  { hash: '#held', is: noChoices, why: 'the address of a part of the page chooses nothing' },
  { hash: '#day=monday,noday&colour=red', is: ticking('day:monday'), why: 'unknown words are left out' },
  { hash: '#within=7', is: noChoices, why: 'a distance nobody offers is none' },
  { hash: '#kept=a,B,../c', is: { ...noChoices, kept: ['a'] }, why: 'what is no slug is not kept' },
  { hash: '#day=monday,monday', is: ticking('day:monday'), why: 'each value counts once' },
])('$why', ({ hash, is }) => {
  expect(read(hash)).toEqual(is);
});

test('an address keeps no more groups than can be sent', () => {
  const many = Array.from({ length: 50 }, (_, index) => `group-${index}`);
  expect(read(`#kept=${many.join(',')}`).kept).toHaveLength(MOST_KEPT);
});

test('no choice leaves no address', () => {
  expect(writeFinderChoices(noChoices)).toBe('');
});

test('a tick comes last, and goes again', () => {
  const ticked = withTick(ticking('day:monday'), { filter: 'time', value: 'night' }, true);
  expect(ticked).toEqual(ticking('day:monday', 'time:night'));
  expect(withTick(ticked, { filter: 'day', value: 'monday' }, false)).toEqual(ticking('time:night'));
});

test('keeping a group narrows nothing', () => {
  expect(isNarrowed({ ...noChoices, kept: ['a'] })).toBe(false);
  expect(isNarrowed(ticking('day:monday'))).toBe(true);
  expect(isNarrowed({ ...noChoices, near: 'LS6' })).toBe(true);
});

// cspell:ignore xyab abxy
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepPlaces } from '../../../../src/lib/search/keep-places.ts';

test.each([
  { shown: 'abc', next: 'cab', is: 'abc', why: 'what is in both does not move' },
  { shown: 'abc', next: 'xcy', is: 'xyc', why: 'what comes takes the places of what goes, in its order' },
  { shown: 'abc', next: 'c', is: 'c', why: 'a place beyond the end of the new list cannot be kept' },
  { shown: '', next: 'xy', is: 'xy', why: 'with nothing shown the new list stands as it is' },
  { shown: 'ab', next: 'xyab', is: 'abxy', why: 'a longer list goes on below' },
  { shown: 'ab', next: '', is: '', why: 'an empty list is empty' },
])('$why', ({ shown, next, is }) => {
  expect(keepPlaces(Array.from(shown), Array.from(next)).join('')).toBe(is);
});

test('nothing of the new list is lost, doubled or added, and what can stay stays', () => {
  const lists = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(lists, lists, (shown, next) => {
      const kept = keepPlaces(shown, next);
      expect(kept.toSorted()).toEqual(next.toSorted());
      for (const [place, item] of shown.entries()) {
        if (place < next.length && next.includes(item)) expect(kept[place]).toBe(item);
      }
    }),
  );
});

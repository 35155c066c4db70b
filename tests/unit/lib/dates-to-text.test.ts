import { expect, test } from 'vitest';
import { datesToText } from '../../../src/lib/dates-to-text.ts';

const day = new Date('2026-11-23T00:00:00Z');

test.each([
  { value: day, is: '2026-11-23', why: 'a date is written as an editor typed it' },
  { value: { on: day }, is: { on: '2026-11-23' }, why: 'a date in a field' },
  {
    value: { recurrence: { dates: [day, day] } },
    is: { recurrence: { dates: ['2026-11-23', '2026-11-23'] } },
    why: 'dates in a list, however deep',
  },
  { value: '2026-11-23', is: '2026-11-23', why: 'text that looks like a date stays text' },
  { value: { confirmed: null }, is: { confirmed: null }, why: 'null is no object to look into' },
  { value: [1, true, undefined], is: [1, true, undefined], why: 'plain values stay what they are' },
  { value: {}, is: {}, why: 'an empty entry stays empty' },
])('$why', ({ value, is }) => {
  expect(datesToText(value)).toEqual(is);
});

test('the value given is left as it was', () => {
  const entry = { on: day, list: [day] };
  datesToText(entry);
  expect(entry).toEqual({ on: day, list: [day] });
});

import { expect, test } from 'vitest';
import { timeOfDay } from '../../../src/lib/time-of-day.ts';

test.each([
  { start: '04:59', is: 'night' },
  { start: '05:00', is: 'morning' },
  { start: '11:59', is: 'morning' },
  { start: '12:00', is: 'afternoon' },
  { start: '16:59', is: 'afternoon' },
  { start: '17:00', is: 'evening' },
  { start: '20:59', is: 'evening' },
  { start: '21:00', is: 'night' },
  { start: '00:00', is: 'night' },
])('$start is $is', ({ start, is }) => {
  expect(timeOfDay(start)).toBe(is);
});

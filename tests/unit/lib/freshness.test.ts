import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshness } from '../../../src/lib/freshness.ts';

test.each([
  { confirmed: null, today: '2026-01-01', is: 'unconfirmed', why: 'nobody has confirmed it' },
  { confirmed: '2026-01-01', today: '2026-01-01', is: 'fresh', why: 'a listing confirmed today is fresh' },
  { confirmed: '2026-01-01', today: '2026-07-03', is: 'fresh', why: 'day 183 still counts as fresh' },
  { confirmed: '2026-01-01', today: '2026-07-04', is: 'ageing', why: 'day 184 is ageing' },
  { confirmed: '2026-01-01', today: '2027-01-01', is: 'ageing', why: 'day 365 is still ageing' },
  { confirmed: '2026-01-01', today: '2027-01-02', is: 'expired', why: 'day 366 is expired' },
  {
    confirmed: '2028-01-01',
    today: '2029-01-01',
    is: 'expired',
    why: 'over a leap day a year is 366 days: days are counted, not birthdays',
  },
  {
    confirmed: '2026-03-01',
    today: '2026-08-31',
    is: 'fresh',
    why: 'an hour lost when the clocks change is no day',
  },
])('$why', ({ confirmed, today, is }) => {
  expect(freshness(confirmed, today)).toBe(is);
});

test('a listing nobody touches never grows fresher', () => {
  const order = ['fresh', 'ageing', 'expired'];
  const after = (days: number) => {
    return freshness('2026-01-01', new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  };
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (days, more) => {
      expect(order.indexOf(after(days + more))).toBeGreaterThanOrEqual(order.indexOf(after(days)));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { londonClock, openInWords } from '../../../src/lib/open-now.ts';
import type { OpeningHours } from '../../../src/schemas/helpline.ts';
import { weekdays } from '../../../src/schemas/weekdays.ts';

const workdays = weekdays.slice(0, 5);
const office: OpeningHours[] = [{ days: workdays, opens: '09:00', closes: '17:00' }];
const night: OpeningHours[] = [{ days: ['sunday'], opens: '22:00', closes: '02:00' }];
const whole: OpeningHours[] = [{ days: ['monday'], opens: '00:00', closes: '00:00' }];

test.each([
  {
    hours: office,
    at: ['monday', '08:59'],
    is: 'By these hours: closed now. Opens today at 9am.',
    why: 'a minute before',
  },
  {
    hours: office,
    at: ['monday', '09:00'],
    is: 'By these hours: open now, until 5pm.',
    why: 'on the minute it opens',
  },
  {
    hours: office,
    at: ['monday', '16:59'],
    is: 'By these hours: open now, until 5pm.',
    why: 'the last minute',
  },
  {
    hours: office,
    at: ['monday', '17:00'],
    is: 'By these hours: closed now. Opens tomorrow at 9am.',
    why: 'on the minute it closes',
  },
  {
    hours: office,
    at: ['friday', '17:00'],
    is: 'By these hours: closed now. Opens on Monday at 9am.',
    why: 'over a weekend',
  },
  {
    hours: night,
    at: ['monday', '01:59'],
    is: 'By these hours: open now, until 2am.',
    why: 'past midnight, into the next week',
  },
  {
    hours: night,
    at: ['monday', '02:00'],
    is: 'By these hours: closed now. Opens on Sunday at 10pm.',
    why: 'and then closed',
  },
  {
    hours: whole,
    at: ['monday', '23:59'],
    is: 'By these hours: open now, until midnight.',
    why: 'a whole day',
  },
  {
    hours: whole,
    at: ['tuesday', '00:00'],
    is: 'By these hours: closed now. Opens on Monday at midnight.',
    why: 'the day after',
  },
  {
    hours: [{ days: ['monday'], opens: '09:00', closes: '17:00' }] as OpeningHours[],
    at: ['monday', '18:00'],
    is: 'By these hours: closed now. Opens next Monday at 9am.',
    why: 'once a week',
  },
  { hours: [], at: ['monday', '12:00'], is: '', why: 'no hours at all' },
] as const)('$why', ({ hours, at: [weekday, time], is }) => {
  expect(openInWords(hours, { weekday, time })).toBe(is);
});

test('the clock is London’s, through both clock changes, wherever the device is', () => {
  expect(londonClock(new Date('2026-03-29T00:59:00Z'))).toEqual({ weekday: 'sunday', time: '00:59' });
  expect(londonClock(new Date('2026-03-29T01:00:00Z'))).toEqual({ weekday: 'sunday', time: '02:00' });
  expect(londonClock(new Date('2026-10-25T00:30:00Z'))).toEqual({ weekday: 'sunday', time: '01:30' });
  expect(londonClock(new Date('2026-10-25T01:30:00Z'))).toEqual({ weekday: 'sunday', time: '01:30' });
  expect(londonClock(new Date('2026-07-05T23:00:00Z'))).toEqual({ weekday: 'monday', time: '00:00' });
});

test('at every minute a line is either open or says when it opens', () => {
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
  const hours = fc.array(
    fc.record({ days: fc.subarray([...weekdays], { minLength: 1 }), opens: time, closes: time }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(hours, fc.constantFrom(...weekdays), time, (list, weekday, now) => {
      expect(openInWords(list, { weekday, time: now })).toMatch(
        /^By these hours: (?:open now, until \S+\.|closed now\. Opens (?:today|tomorrow|on \w+|next \w+) at \S+\.)$/,
      );
    }),
  );
});

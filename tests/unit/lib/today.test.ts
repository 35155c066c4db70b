import { expect, test } from 'vitest';
import { resolveToday } from '../../../src/lib/today.ts';

const noon = new Date('2026-11-23T12:00:00Z');

test.each([
  {
    env: undefined,
    clock: '2026-11-23T12:00:00Z',
    is: '2026-11-23',
    why: 'with no SITE_TODAY it is the clock’s day',
  },
  { env: '', clock: '2026-11-23T12:00:00Z', is: '2026-11-23', why: 'an empty SITE_TODAY is none' },
  {
    env: '2026-02-28',
    clock: '2026-11-23T12:00:00Z',
    is: '2026-02-28',
    why: 'SITE_TODAY wins over the clock',
  },
  { env: '2028-02-29', clock: '2026-11-23T12:00:00Z', is: '2028-02-29', why: 'a leap day exists' },
  {
    env: undefined,
    clock: '2026-06-30T23:30:00Z',
    is: '2026-07-01',
    why: 'in summer London is an hour ahead',
  },
  {
    env: undefined,
    clock: '2026-12-31T23:30:00Z',
    is: '2026-12-31',
    why: 'in winter London keeps Greenwich time',
  },
])('$why', ({ env, clock, is }) => {
  expect(resolveToday(env, new Date(clock))).toBe(is);
});

test.each(['2026-02-30', '2026-13-01', '2026-2-3', '23 November 2026', '2026-11-23T00:00:00Z'])(
  'SITE_TODAY=%s is refused with what to write',
  (env) => {
    expect(() => resolveToday(env, noon)).toThrow(
      `SITE_TODAY is "${env}", which is not a date. ` +
        'Write a date that exists as YYYY-MM-DD, for example SITE_TODAY=2026-11-23, or leave it out.',
    );
  },
);

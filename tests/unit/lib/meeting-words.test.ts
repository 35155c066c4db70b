import { describe, expect, test } from 'vitest';
import {
  daysOffInWords,
  meetingInWords,
  meetingsInWords,
  timesInWords,
} from '../../../src/lib/meeting-words.ts';
import type { Meeting } from '../../../src/schemas/meeting.ts';
import { weekdays } from '../../../src/schemas/weekdays.ts';

const monday: Meeting = { weekday: 'monday', start: '19:00', minutes: 90, recurrence: 'weekly' };

describe('meetingInWords', () => {
  test.each<{ changes: Partial<Meeting>; is: string; why: string }>([
    { changes: {}, is: 'Mondays, 7pm to 8:30pm', why: 'a weekly meeting names its day in the plural' },
    {
      changes: { recurrence: { everyWeeks: 2, from: '2026-01-05' } },
      is: 'Every 2 weeks on a Monday, counted from 5 January 2026, 7pm to 8:30pm',
      why: 'a fortnightly meeting says what to count from',
    },
    {
      changes: { recurrence: { monthly: 'first' } },
      is: 'First Monday of the month, 7pm to 8:30pm',
      why: 'a monthly meeting says which Monday',
    },
    {
      changes: { recurrence: { monthly: 'last' } },
      is: 'Last Monday of the month, 7pm to 8:30pm',
      why: 'the last Monday may be the fourth or the fifth, so it has a word of its own',
    },
    {
      changes: { recurrence: { dates: ['2026-12-24'] } },
      is: 'On 24 December 2026, 7pm to 8:30pm',
      why: 'a single day is written out',
    },
    {
      changes: { recurrence: { dates: ['2026-12-24', '2026-12-31', '2027-01-07'] } },
      is: 'On 24 December 2026, 31 December 2026 and 7 January 2027, 7pm to 8:30pm',
      why: 'several days are read as a list, each with its year',
    },
    {
      changes: { start: '00:30', recurrence: { monthly: 'first' } },
      is: 'First Monday of the month, 12:30am to 2am (Sunday night)',
      why: 'a start after midnight says which night people would call it',
    },
    {
      changes: { start: '05:00' },
      is: 'Mondays, 5am to 6:30am',
      why: 'from 5am it is morning, and of no other day',
    },
  ])('$why', ({ changes, is }) => {
    expect(meetingInWords({ ...monday, ...changes })).toBe(is);
  });

  test('a length nobody knows is not guessed', () => {
    expect(meetingInWords({ weekday: 'sunday', start: '12:00', recurrence: 'weekly' })).toBe(
      'Sundays, midday',
    );
  });
});

test.each([
  { start: '12:00', minutes: undefined, is: 'midday', why: 'only the start where no length is known' },
  { start: '11:00', minutes: 60, is: '11am to midday', why: 'a meeting may end at midday' },
  { start: '23:00', minutes: 60, is: '11pm to midnight', why: 'a meeting may end at midnight' },
  { start: '23:30', minutes: 60, is: '11:30pm to 12:30am', why: 'a meeting may end the next day' },
])('$why', ({ start, minutes, is }) => {
  expect(timesInWords({ start, minutes })).toBe(is);
});

test.each<{ meetings: Meeting[]; are: string[]; why: string }>([
  { meetings: [], are: [], why: 'no meeting, no line' },
  {
    meetings: [monday, { ...monday, weekday: 'wednesday' }],
    are: ['Mondays and Wednesdays, 7pm to 8:30pm'],
    why: 'weekly meetings at the same time share a line',
  },
  {
    meetings: [monday, { ...monday, weekday: 'wednesday', minutes: 60 }],
    are: ['Mondays, 7pm to 8:30pm', 'Wednesdays, 7pm to 8pm'],
    why: 'another length is another line',
  },
  {
    meetings: [{ ...monday, weekday: 'wednesday' }, monday],
    are: ['Mondays and Wednesdays, 7pm to 8:30pm'],
    why: 'the days stand in the order of the week, whatever the file says',
  },
  {
    meetings: weekdays.map((weekday) => ({ ...monday, weekday })),
    are: ['Every day, 7pm to 8:30pm'],
    why: 'all seven days are every day',
  },
  {
    meetings: [
      { ...monday, start: '00:30' },
      { ...monday, weekday: 'wednesday', start: '00:30' },
    ],
    are: ['Mondays and Wednesdays, 12:30am to 2am (Sunday and Tuesday nights)'],
    why: 'starts after midnight share a line, and it says which nights they are',
  },
  {
    meetings: weekdays.map((weekday) => ({ ...monday, weekday, start: '00:30' })),
    are: ['Every day, 12:30am to 2am'],
    why: 'of every night none needs a name',
  },
  {
    meetings: [monday, { ...monday, recurrence: { monthly: 'last' } }],
    are: ['Mondays, 7pm to 8:30pm', 'Last Monday of the month, 7pm to 8:30pm'],
    why: 'rarer patterns keep a line of their own',
  },
])('meetingsInWords: $why', ({ meetings, are }) => {
  expect(meetingsInWords(meetings)).toEqual(are);
});

test('days off are told while they lie ahead, once each and in order', () => {
  const meetings = [
    { ...monday, except: ['2026-11-23', '2026-12-28'] },
    { ...monday, start: '10:00', except: ['2026-12-21', '2026-12-28'] },
  ];
  expect(daysOffInWords(meetings, '2026-11-24')).toBe('Not on 21 December 2026 and 28 December 2026.');
  expect(daysOffInWords(meetings, '2026-12-28')).toBe('Not on 28 December 2026.');
  expect(daysOffInWords(meetings, '2026-12-29')).toBeNull();
  expect(daysOffInWords([monday], '2026-11-24')).toBeNull();
});

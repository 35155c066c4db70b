import { describe, expect, test } from 'vitest';
import { service, scheduled } from '../../../../fixtures/import-one.ts';
import { noticesOf, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

describe('rules of repetition', () => {
  test.each([
    [
      { freq: 'WEEKLY', byday: 'TH,FR' },
      [
        ['thursday', 'weekly'],
        ['friday', 'weekly'],
      ],
    ],
    [{ freq: 'week', byday: 'Mon' }, [['monday', 'weekly']]],
    [{ freq: undefined, byday: undefined, weekday: 'Tuesday' }, [['tuesday', 'weekly']]],
    [{ freq: 'WEEKLY', byday: undefined, dtstart: '2026-10-05' }, [['monday', 'weekly']]],
    [{ freq: 'MONTHLY', byday: '1MO' }, [['monday', { monthly: 'first' }]]],
    [{ freq: 'MONTHLY', byday: '-1FR' }, [['friday', { monthly: 'last' }]]],
    [
      { freq: 'monthly', byday: '2MO,4MO' },
      [
        ['monday', { monthly: 'second' }],
        ['monday', { monthly: 'fourth' }],
      ],
    ],
    [
      { freq: 'WEEKLY', byday: 'MO', interval: 2, dtstart: '2026-10-05' },
      [['monday', { everyWeeks: 2, from: '2026-10-05' }]],
    ],
    [
      { freq: 'WEEKLY', byday: 'MO,WE', interval: 2, dtstart: '2026-10-07' },
      [
        ['monday', { everyWeeks: 2, from: '2026-10-19' }],
        ['wednesday', { everyWeeks: 2, from: '2026-10-07' }],
      ],
    ],
    [
      { freq: 'WEEKLY', byday: ['MO', 'WE'] },
      [
        ['monday', 'weekly'],
        ['wednesday', 'weekly'],
      ],
    ],
  ])('%j', (changes, expected) => {
    const { meetings } = onlyGroup(scheduled(changes));
    expect(meetings.map(({ weekday, recurrence }) => [weekday, recurrence])).toEqual(expected);
  });

  test.each([
    [
      'interval “2”: It is every few weeks, and no first day (dtstart) is given to count from.',
      { interval: 2 },
    ],
    ['interval “0”: It is not a number of weeks or months.', { interval: 0 }],
    ['interval “20”: Our files hold meetings up to 12 weeks apart.', { interval: 20, dtstart: '2026-10-05' }],
    [
      'bymonthday “15”: It is on a date of the month, and our files hold weekdays.',
      { freq: 'MONTHLY', byday: undefined, bymonthday: 15 },
    ],
    [
      'byday “-2FR”: Our files hold the first to fifth and the last weekday of a month.',
      { freq: 'MONTHLY', byday: '-2FR' },
    ],
    ['byday “2MO”: A numbered weekday belongs to a monthly rule, and this one is weekly.', { byday: '2MO' }],
    ['byday “XX”: It is not a weekday.', { byday: 'XX' }],
    ['weekday “1”: It is not a weekday.', { byday: undefined, weekday: 1 }],
    ['byday “”: It does not say on which day.', { byday: undefined }],
    ['freq “YEARLY”: Our files hold weekly and monthly meetings.', { freq: 'YEARLY' }],
    [
      'interval “2”: Our files hold monthly meetings only of every month.',
      { freq: 'MONTHLY', byday: '1MO', interval: 2 },
    ],
    [
      'dtstart “2026-12-01”: It does not say how often it comes round.',
      { freq: undefined, byday: undefined, dtstart: '2026-12-01' },
    ],
    ['opens_at “”: Its schedule has no time.', { opens_at: undefined }],
    ['closes_at “18:00”: It ends at 18:00, before it starts at 19:00.', { closes_at: '18:00' }],
    ['valid_to “2026-01-31”: It ended on 2026-01-31.', { valid_to: '2026-01-31' }],
    ['valid_from “2027-01-01”: It begins on 2027-01-01.', { valid_from: '2027-01-01' }],
  ])('refused: %s', (says, changes) => {
    expect(refusalsOf(scheduled(changes))).toContain(`1 ${says}`);
  });

  test('a schedule that is over is left out where another holds', () => {
    const result = scheduled({ byday: 'TU', valid_to: '2025-12-31' }, {});
    expect(onlyGroup(result).meetings.map(({ weekday }) => weekday)).toEqual(['monday']);
    expect(noticesOf(result)).toContain('valid_to: A schedule was left out: It ended on 2025-12-31.');
  });

  test('a trailing Z is reported and shifts nothing', () => {
    const result = scheduled({ opens_at: '19:00:00Z', closes_at: '20:30:00Z' });
    expect(onlyGroup(result).meetings[0]).toMatchObject({ start: '19:00', minutes: 90 });
    expect(noticesOf(result).join()).toContain('opens_at: It says "Z" after the time.');
  });

  test('a service with no schedule is refused, because none is not “by arrangement”', () => {
    expect(refusalsOf(service({ schedules: [] }))).toEqual([
      '1 schedules “”: It has no schedule, so nobody could know when to come.',
    ]);
  });
});

describe('places in the month, rules of every day, and parts our files cannot hold', () => {
  test.each([
    [{ freq: 'MONTHLY', byday: 'MO', bysetpos: 1 }, [{ monthly: 'first' }]],
    [{ freq: 'MONTHLY', byday: 'FR', bysetpos: '-1' }, [{ monthly: 'last' }]],
    [{ freq: 'DAILY', byday: 'MO,TU' }, ['weekly', 'weekly']],
    [{ timezone: 0 }, ['weekly']],
  ])('%j', (changes, recurrences) => {
    expect(onlyGroup(scheduled(changes)).meetings.map(({ recurrence }) => recurrence)).toEqual(recurrences);
  });

  test.each([
    ['byday “MO”: It does not say which of the month.', { freq: 'MONTHLY', byday: 'MO' }],
    ['bymonthday “2,3”: It is weekly, and on dates of the month too.', { bymonthday: '2,3' }],
    ['count “6”: Our files cannot hold this part of its rule.', { count: 6 }],
    ['wkst “SU”: Our files cannot hold this part of its rule.', { wkst: 'SU' }],
    ['exdate “2026-12-28”: Our files cannot hold this part of its rule.', { exdate: '2026-12-28' }],
    ['until “20260105T000000Z”: It ended on 2026-01-05.', { until: '20260105T000000Z' }],
    [
      'timezone “America/New_York”: Its times are not on the clock in England.',
      { timezone: 'America/New_York' },
    ],
  ])('refused: %s', (says, changes) => {
    expect(refusalsOf(scheduled(changes))).toEqual([`1 ${says}`]);
  });
});

describe('a schedule that ends or begins', () => {
  test.each([
    ['until “2026-12-17”: It ends on 2026-12-17.', { until: '2026-12-17' }],
    ['valid_to “2026-12-17”: It ends on 2026-12-17.', { valid_to: '2026-12-17' }],
    ['dtstart “2027-01-14”: It begins on 2027-01-14.', { dtstart: '2027-01-14', byday: 'TH' }],
  ])('%s', (says, changes) => {
    expect(refusalsOf(scheduled(changes))).toEqual([`1 ${says}`]);
  });

  test('an end within the year is pointed out, one beyond is a habit of databases', () => {
    expect(noticesOf(scheduled({ valid_to: '2027-03-31' }))).toContain(
      'valid_to: It ends on 2027-03-31, and our files hold no end: ask whether it goes on.',
    );
    expect(noticesOf(scheduled({ valid_to: '2030-12-31' }))).not.toContainEqual(
      expect.stringContaining('valid_to'),
    );
  });

  test('every few weeks, the first day is kept', () => {
    const group = onlyGroup(scheduled({ interval: 2, dtstart: '2027-01-11' }));
    expect(group.meetings[0]?.recurrence).toEqual({ everyWeeks: 2, from: '2027-01-11' });
  });
});

describe('the days between which a schedule holds', () => {
  test.each(['31/01/2026', '31.01.2026', '31-01-2026', '31/1/2026'])(
    '%s is a day of last January',
    (valid_to) => {
      expect(refusalsOf(scheduled({ valid_to }))).toEqual([
        `1 valid_to “${valid_to}”: It ended on 2026-01-31.`,
      ]);
    },
  );

  test('what is no day is told', () => {
    expect(noticesOf(scheduled({ valid_to: 'end of term' }))).toContain(
      'valid_to: “end of term” is no day we can read: see whether the schedule still holds.',
    );
  });
});

test.each([
  ['freq', 'FREQ=WEEKLY;BYDAY=TU', 'tuesday', 'weekly'],
  ['freq', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR', 'friday', { monthly: 'last' }],
  ['rrule', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=WE', 'wednesday', 'weekly'],
])('a rule in one line, in %s: %s', (field, rule, weekday, recurrence) => {
  const schedule = { freq: undefined, byday: undefined, [field]: rule };
  expect(onlyGroup(scheduled(schedule)).meetings).toMatchObject([{ weekday, recurrence }]);
});

test('of a rule in one line, what our files cannot hold is refused', () => {
  expect(refusalsOf(scheduled({ freq: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6' }))).toEqual([
    '1 count “6”: Our files cannot hold this part of its rule.',
  ]);
  expect(refusalsOf(scheduled({ freq: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9' }))).toEqual([
    '1 freq “BYHOUR=9”: Our files cannot hold this part of its rule.',
  ]);
});

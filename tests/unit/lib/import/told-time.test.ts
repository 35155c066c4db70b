import { describe, expect, test } from 'vitest';
import { row, service, sheet } from '../../../fixtures/import-one.ts';
import {
  aBmltRow,
  aSchedule,
  importFile,
  noticesOf,
  onlyGroup,
  refusalsOf,
} from '../../../fixtures/importing.ts';

describe('times that leave out what their end says', () => {
  test.each([
    ['7.30 - 9pm', undefined, '19:30', 90],
    ['7.30-9.00pm', undefined, '19:30', 90],
    ['7-8.30pm', undefined, '19:00', 90],
    ['11 - 1pm', undefined, '11:00', 120],
    ['10.30 - 12pm', undefined, '10:30', 90],
    ['7:30', '9:00 PM', '19:30', 90],
    ['07:30', '08:30', '07:30', 60],
    ['22:00', '24:00', '22:00', 120],
    ['2026-11-23T19:00:00', undefined, '19:00', undefined],
  ])('%s to %s', (time, end_time, start, minutes) => {
    const [meeting] = onlyGroup(row({ time, end_time })).meetings;
    expect([meeting?.start, meeting?.minutes]).toEqual([start, minutes]);
  });

  test.each(['24:00', '1930', '19h30', '0.8125', '2026-11-23T19:00:00Z'])('%s is no start', (time) => {
    expect(refusalsOf(row({ time, end_time: undefined }))).toEqual([`1 time “${time}”: It is not a time.`]);
  });

  test('what was meant is guessed', () => {
    expect(row({ time: '1830', end_time: undefined }).refusals[0]?.suggestion).toContain('"18:30"');
  });
});

describe('a time without a nought, morning or evening', () => {
  test.each([
    ['7.30', '07:30', '19:30'],
    ['2:00', '02:00', '14:00'],
    ['5.45', '05:45', '17:45'],
  ])('%s could be either, and is refused', (start, morning, evening) => {
    const { refusals } = sheet({ start });
    expect(refusals).toMatchObject([
      {
        reason: 'It does not say whether in the morning or after noon.',
        suggestion: `Write "${morning}" or "${evening}".`,
      },
    ]);
  });

  test('7:30 is taken by the letter, and pointed out', () => {
    const result = sheet({ start: '7:30' });
    expect(onlyGroup(result).meetings[0]?.start).toBe('07:30');
    expect(noticesOf(result)).toEqual(['start: It says “7:30”, which we took for the morning: look.']);
  });

  test.each(['07:30', '7:30 am', '10:30', '19:30'])('%s is plain', (start) => {
    expect(noticesOf(sheet({ start }))).toEqual([]);
  });

  test('an end may leave it out', () => {
    expect(onlyGroup(row({ time: '07:00', end_time: '8.30' })).meetings[0]?.minutes).toBe(90);
  });
});

test('an offset behind a time with seconds is none of London’s, and no end', () => {
  expect(
    refusalsOf(service({ schedules: [aSchedule({ opens_at: '22:00:00-04:00', closes_at: undefined })] })),
  ).toEqual(['1 opens_at “22:00:00-04:00”: It is in another time zone: "-04:00".']);
  const range = service({ schedules: [aSchedule({ opens_at: '19:00:00-20:30:00', closes_at: undefined })] });
  expect(onlyGroup(range).meetings[0]?.minutes).toBe(90);
});

test('a time in hours is suggested as it is meant', () => {
  expect(row({ time: '20.00hrs' }).refusals[0]?.suggestion).toContain('"20:00"');
});

test('a length that is not understood is told', () => {
  const result = importFile('bmlt', [aBmltRow({ duration_time: 'an hour and a bit' })]);
  expect(onlyGroup(result).meetings[0]).not.toHaveProperty('minutes');
  expect(noticesOf(result)).toContain(
    'duration_time: “an hour and a bit” was not understood, so no length is given.',
  );
  expect(noticesOf(importFile('bmlt', [aBmltRow({ duration_time: '00:00:00' })])).join()).not.toContain(
    'understood',
  );
});

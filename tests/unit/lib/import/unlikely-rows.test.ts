import { describe, expect, test } from 'vitest';
import { row, service } from '../../../fixtures/import-one.ts';
import { aSchedule, noticesOf, onlyGroup, refusalsOf } from '../../../fixtures/importing.ts';

test.each(['Zoom ID 123 456 7890', 'Online via Zoom', 'On Zoom (see notes)', 'Meeting ID: 123 456 7890'])(
  'a building called “%s” is none, and nobody could get there',
  (location) => {
    expect(refusalsOf(row({ location, address: '' }))).toEqual([
      expect.stringContaining('It is online or by phone, and there is no link or number to join.'),
    ]);
  },
);

test('a building may be called after the web', () => {
  expect(onlyGroup(row({ location: 'UK Online Centre' })).location?.venue).toBe('UK Online Centre');
});

test.each(['LS6 1AA.', 'LS6, 1AA', '(LS6 1AA)'])('a postcode with a mark beside it: %s', (postal_code) => {
  expect(onlyGroup(row({ postal_code })).location?.postcode).toBe('LS6 1AA');
});

test('an offset behind a time with seconds is none of London’s, and no end', () => {
  expect(
    refusalsOf(service({ schedules: [aSchedule({ opens_at: '22:00:00-04:00', closes_at: undefined })] })),
  ).toEqual(['1 opens_at “22:00:00-04:00”: It is in another time zone: "-04:00".']);
  const range = service({ schedules: [aSchedule({ opens_at: '19:00:00-20:30:00', closes_at: undefined })] });
  expect(onlyGroup(range).meetings[0]?.minutes).toBe(90);
});

describe('an addiction that is not to drink or drugs', () => {
  const about = (description: string) => refusalsOf(service({ name: 'Example', description }));
  test.each([
    'For people with a gambling addiction.',
    'Help with nicotine addiction',
    'Sex Addicts Anonymous',
  ])('%s', (description) => {
    expect(about(description)).toEqual([expect.stringContaining('Nothing in it speaks of alcohol')]);
  });

  test.each(['Support in addiction', 'Gambling, alcohol and drug addiction'])(
    '%s is of ours',
    (description) => {
      expect(about(description)).toEqual([]);
    },
  );
});

test('a group of some months only is refused, and a closed month pointed out', () => {
  expect(refusalsOf(row({ notes: 'October to March only' }))).toEqual([
    '1 notes “October to March only”: It may not meet every week, as its other fields say.',
  ]);
  expect(noticesOf(row({ notes: 'Closed during August.' }))).toEqual([
    'notes: It speaks of “Closed during August”: write the days on which it does not meet under except.',
  ]);
});

test('ages the wrong way round are left out', () => {
  const result = service({ minimum_age: 60, maximum_age: 18 });
  expect(onlyGroup(result)).toMatchObject({ audience: ['everyone'] });
  expect(noticesOf(result)).toContain(
    'minimum_age: “60” is above its maximum_age, “18”: neither was carried over. Ask whom it is for.',
  );
});

test('a time in hours is suggested as it is meant', () => {
  expect(row({ time: '20.00hrs' }).refusals[0]?.suggestion).toContain('"20:00"');
});

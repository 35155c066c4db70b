import { describe, expect, test } from 'vitest';
import { row, service } from '../../../fixtures/import-one.ts';
import { aSchedule, noticesOf, onlyGroup, refusalsOf } from '../../../fixtures/importing.ts';

const RARER = 'It may not meet every week, as its other fields say.';
const STOPPED = 'It may not meet now.';

describe('words that a field cannot hold refuse a row', () => {
  test.each([
    { changes: { name: 'First Monday group' }, says: `1 name “First Monday”: ${RARER}` },
    { changes: { name: 'York (last Friday of the month)' }, says: `1 name “last Friday”: ${RARER}` },
    { changes: { name: 'Monthly speaker meeting' }, says: `1 name “Monthly”: ${RARER}` },
    { changes: { notes: 'Meets fortnightly in term time.' }, says: `1 notes “fortnightly”: ${RARER}` },
    { changes: { notes: 'First Monday of the month only' }, says: `1 notes “First Monday”: ${RARER}` },
    { changes: { notes: 'Every other week, phone first' }, says: `1 notes “Every other week”: ${RARER}` },
    { changes: { name: 'Suspended Saturday' }, says: `1 name “Suspended”: ${STOPPED}` },
    { changes: { name: 'Closed for renovation' }, says: `1 name “Closed for renovation”: ${STOPPED}` },
    {
      changes: { notes: 'This meeting is temporarily closed.' },
      says: `1 notes “temporarily closed”: ${STOPPED}`,
    },
    {
      changes: { notes: 'This meeting will close permanently on 18 December.' },
      says: `1 notes “meeting will close”: ${STOPPED}`,
    },
    { changes: { notes: 'Closing down in March' }, says: `1 notes “Closing down”: ${STOPPED}` },
    {
      changes: { notes: 'Last meeting 14th December 2026.' },
      says: `1 notes “Last meeting 14th December”: ${STOPPED}`,
    },
    {
      changes: { notes: 'Currently meeting on Zoom only' },
      says: '1 notes “Currently meeting on Zoom”: It may not meet in its room now.',
    },
    { changes: { notes: 'The group no longer meets here' }, says: `1 notes “no longer meets”: ${STOPPED}` },
  ])('$says', ({ changes, says }) => {
    expect(refusalsOf(row(changes))).toContain(says);
  });
});

describe('words that mean something else let it be', () => {
  test.each([
    'Closed Friday Discussion',
    'Thursday Closed Group',
    'First Things First',
    'The Last Drink',
    'Second Chance',
    'One Day at a Time',
  ])('in a name: %s', (name) => {
    expect(onlyGroup(row({ name })).name).toBe(name);
  });

  test.each([
    'Closed on bank holidays',
    'A closed meeting',
    'Every second counts',
    'Use the second door',
    'The meeting will end at 8.30',
    'We will close with a prayer',
    'We will stop for tea',
    'Last meeting of the month: a speaker',
    'Now online too',
  ])('in notes: %s', (notes) => {
    expect(row({ notes }).planned).toHaveLength(1);
  });

  test.each([
    ['New meeting starting 8th January 2027', 'starting 8th January', 'see whether it meets yet'],
    ['We have moved! Now at the Wesley Hall', 'have moved', 'see whether the address is the new one'],
    ['No meeting on bank holidays', 'bank holidays', 'write the days on which it does not meet under except'],
  ])('but is pointed out where it may matter: %s', (notes, words, see) => {
    const result = row({ notes });
    expect(result.planned).toHaveLength(1);
    expect(noticesOf(result)).toEqual([`notes: It speaks of “${words}”: ${see}.`]);
  });

  test('a name may say another day than its row', () => {
    expect(noticesOf(row({ name: 'Tuesday Night Group', day: 4 }))).toEqual([
      'name: It says Tuesday, and the day is Thursday: see which is right.',
    ]);
    expect(noticesOf(row({ name: 'Tuesday and Thursday Group', day: [2, 4] }))).toEqual([]);
  });

  test('a numbered weekday in notes is mostly a special evening, and is pointed out', () => {
    const result = row({ notes: 'Last Monday of the month is a speaker meeting' });
    expect(result.planned).toHaveLength(1);
    expect(noticesOf(result)).toEqual([
      'notes: It speaks of the “Last Monday”: see whether it meets every week.',
    ]);
  });

  test('a service whose schedule says so itself', () => {
    const schedules = [aSchedule({ freq: 'MONTHLY', byday: '1MO' })];
    expect(service({ name: 'Recovery, first Monday', schedules }).planned).toHaveLength(1);
  });
});

test.each([
  'Term time only',
  'Runs during term-time',
  'Not in school holidays',
  'No meetings during the holidays',
])('“%s” is not every week', (notes) => {
  expect(refusalsOf(row({ notes })).join()).toContain('It may not meet every week, as its other fields say.');
});

test('a group of some months only is refused, and a closed month pointed out', () => {
  expect(refusalsOf(row({ notes: 'October to March only' }))).toEqual([
    '1 notes “October to March only”: It may not meet every week, as its other fields say.',
  ]);
  expect(noticesOf(row({ notes: 'Closed during August.' }))).toEqual([
    'notes: It speaks of “Closed during August”: write the days on which it does not meet under except.',
  ]);
});

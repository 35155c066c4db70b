import { describe, expect, test } from 'vitest';
import {
  aMeetingRow,
  aSchedule,
  aService,
  importFile,
  noticesOf,
  onlyGroup,
  refusalsOf,
} from '../../../fixtures/importing.ts';

const RARER = 'It may not meet every week, as its other fields say.';
const STOPPED = 'It may not meet now.';
const row = (changes: Record<string, unknown>) => importFile('meeting-guide', [aMeetingRow(changes)]);

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

  test.each(['Closed on bank holidays', 'A closed meeting', 'Every second counts', 'Use the second door'])(
    'in notes: %s',
    (notes) => {
      expect(row({ notes }).planned).toHaveLength(1);
    },
  );

  test('a numbered weekday in notes is mostly a special evening, and is pointed out', () => {
    const result = row({ notes: 'Last Monday of the month is a speaker meeting' });
    expect(result.planned).toHaveLength(1);
    expect(noticesOf(result)).toEqual([
      'notes: It speaks of the “Last Monday”: see whether it meets every week.',
    ]);
  });

  test('a service whose schedule says so itself', () => {
    const monthly = aService({
      name: 'Recovery, first Monday',
      schedules: [aSchedule({ freq: 'MONTHLY', byday: '1MO' })],
    });
    expect(importFile('oruk', [monthly]).planned).toHaveLength(1);
  });
});

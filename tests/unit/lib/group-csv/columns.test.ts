import { describe, expect, test } from 'vitest';
import { groupColumns, groupCsvColumns } from '../../../../src/lib/group-csv/columns.ts';
import { groupCsvRows } from '../../../../src/lib/group-csv/rows.ts';
import { groupSchema } from '../../../../src/schemas/group.ts';
import { meetingSchema } from '../../../../src/schemas/meeting.ts';
import { aGroup } from '../../../fixtures/entries.ts';
import { importFile, onlyGroup } from '../../../fixtures/importing.ts';

const { access, answers, joining, location, ...others } = groupSchema.shape;
const fields = Object.values(groupColumns).map(({ field }) => field);

test.each(
  Object.entries({
    '': Object.keys(others).filter((field) => field !== 'meetings' && field !== 'provenance'),
    access: Object.keys(access.shape),
    answers: Object.keys(answers.unwrap().shape),
    joining: Object.keys(joining.unwrap().shape),
    location: Object.keys(location.unwrap().shape),
    meetings: Object.keys(meetingSchema.shape),
  }).flatMap(([group, names]) => names.map((name) => (group === '' ? name : `${group}.${name}`))),
)('%s has a column', (field) => {
  expect(fields.filter((one) => one === field || one.startsWith(`${field}.`))).not.toEqual([]);
});

describe('a group that says all there is to say', () => {
  const source = 'council-page';
  const full = {
    organisation: 'smart-recovery',
    status: { is: 'paused', reason: 'Repairs to the roof', reviewOn: '2027-01-04' },
    meetings: [
      { weekday: 'friday', start: '10:00', minutes: 45, recurrence: 'weekly', except: ['2026-12-25'] },
    ],
    format: 'hybrid',
    audience: ['women', 'young-people'],
    whoMayCome: 'Young women may come.',
    expect: 'Tea, a short talk, and time for whoever wants to speak.',
    access: {
      stepFree: 'yes',
      hearingLoop: 'no',
      signLanguage: 'not-known',
      accessibleToilet: 'yes',
      parking: 'no',
    },
    cost: 'donation',
    booking: 'needed',
    ledBy: 'staff',
    gettingIn: 'By the side door',
    askFor: 'the facilitator',
    beforeYouGo: { phone: '01632 960 001' },
    answers: {
      goal: { value: 'stopping', source },
      faith: { value: 'none', source },
      programme: { value: 'four-points', source },
    },
    joining: { url: 'https://example.org/join', phone: '01632 960 001', needs: 'A camera' },
    location: {
      place: 'leeds',
      precision: 'venue',
      venue: 'Example Hall',
      street: '1 Sample Street',
      postcode: 'LS6 1AA',
    },
    website: 'https://example.org/',
  } as const;
  const group = groupSchema.parse({ ...aGroup(), ...full });
  const rows = groupCsvRows('riverside', group);

  test('leaves no cell empty', () => {
    expect(groupCsvColumns.filter((name) => rows[0]?.[name] === '')).toEqual([]);
  });

  test('is the same group when it is read again', () => {
    const { provenance } = group;
    const read = importFile('csv', rows, { context: { organisation: undefined, provenance } });
    expect(onlyGroup(read)).toEqual(group);
  });
});

import { describe, expect, test } from 'vitest';
import { aBmltRow, importFile, noticesOf, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

const row = (changes: Record<string, unknown>) => importFile('bmlt', [aBmltRow(changes)]);

test('a meeting becomes a group: Sunday is 1, the length is a length, and every value is text', () => {
  expect(onlyGroup(row({}))).toMatchObject({
    name: 'Example Thursday',
    meetings: [{ weekday: 'thursday', start: '19:30', minutes: 90, recurrence: 'weekly' }],
    format: 'in-person',
    location: { place: 'derby', precision: 'venue', venue: 'Example Hall', postcode: 'DE1 1AA' },
  });
});

test.each([
  ['1', 'sunday'],
  ['2', 'monday'],
  ['7', 'saturday'],
])('weekday %s is %s', (weekday_tinyint, weekday) => {
  expect(onlyGroup(row({ weekday_tinyint })).meetings[0]?.weekday).toBe(weekday);
});

test('a length of nought is not known', () => {
  expect(onlyGroup(row({ duration_time: '00:00:00' })).meetings).toEqual([
    { weekday: 'thursday', start: '19:30', recurrence: 'weekly' },
  ]);
});

test.each([
  ['published “0”: Its keepers have not published it.', { published: '0' }],
  ['weekday_tinyint “8”: It is not a day.', { weekday_tinyint: '8' }],
  ['weekday_tinyint “0”: It is not a day.', { weekday_tinyint: '0' }],
  ['weekday_tinyint “”: It has no day.', { weekday_tinyint: '' }],
  ['start_time “”: It has no time.', { start_time: undefined }],
  ['meeting_name “”: It has no name.', { meeting_name: '' }],
  ['time_zone “Europe/Dublin”: Its times are not on the clock in England.', { time_zone: 'Europe/Dublin' }],
  ['location_nation “USA”: It is in the United States.', { location_nation: 'USA' }],
])('refused: %s', (says, changes) => {
  expect(refusalsOf(row(changes))).toContain(`1 ${says}`);
});

describe('how people meet', () => {
  const link = { virtual_meeting_link: 'https://example.org/join' };
  test.each([
    {
      changes: {
        venue_type: '2',
        latitude: '0',
        longitude: '0',
        location_text: '',
        location_street: '',
        location_postal_code_1: '',
        ...link,
      },
      is: 'online',
    },
    { changes: { venue_type: '3', ...link }, is: 'hybrid' },
    { changes: { venue_type: '2', phone_meeting_number: '0330 088 5830' }, is: 'phone' },
    { changes: { venue_type: '', ...link }, is: 'hybrid' },
    { changes: { venue_type: '1' }, is: 'in-person' },
  ])('$is', ({ changes, is }) => {
    expect(onlyGroup(row(changes)).format).toBe(is);
  });

  test('online without a link or a number is refused', () => {
    expect(refusalsOf(row({ venue_type: '2' }))).toEqual([
      '1 venue_type “2”: It is online or by phone, and there is no link or number to join.',
    ]);
  });
});

describe('formats', () => {
  const formats = [
    { id: '4', key_string: 'Z', name_string: 'Closed', world_id: 'CLOSED' },
    { id: '32', key_string: 'F', name_string: 'Women', world_id: 'W' },
    { id: '33', key_string: 'R', name_string: 'Wheelchair', world_id: 'WCHR' },
    { id: '40', key_string: 'W', name_string: 'Workshop', world_id: '' },
  ];
  const answer = (changes: Record<string, unknown>) =>
    importFile('bmlt', { meetings: [aBmltRow(changes)], formats });

  test('are read by their world codes, whatever a server calls them', () => {
    const result = answer({ format_shared_id_list: '4,32,33,40', formats: 'Z,F,R,W' });
    expect(onlyGroup(result)).toMatchObject({ audience: ['women'], access: { stepFree: 'yes' } });
    expect(result.planned[0]?.proposal.notCarried).toEqual(['Workshop']);
  });

  test('are found by key where no ids are given', () => {
    expect(onlyGroup(answer({ formats: 'W,R' }))).toMatchObject({
      audience: ['everyone'],
      access: { stepFree: 'yes' },
    });
  });

  test('without their list they are read as BMLT comes with them, and an editor hears of it', () => {
    const result = row({ formats: 'W,WC,To' });
    expect(onlyGroup(result)).toMatchObject({ audience: ['women'], access: { stepFree: 'yes' } });
    expect(result.planned[0]?.proposal.notCarried).toEqual(['To']);
    expect(noticesOf(result).join()).toContain('their keys were read as BMLT comes with them');
  });
});

test.each([{ file: {} }, { file: { meetings: 'none' } }, { file: 5 }])('$file is no answer', ({ file }) => {
  expect(() => importFile('bmlt', file)).toThrow('A BMLT answer is a list of meetings');
});

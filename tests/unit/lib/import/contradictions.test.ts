import { describe, expect, test } from 'vitest';
import {
  aBmltRow,
  aLocation,
  aMeetingRow,
  aSchedule,
  aService,
  importFile,
  noticesOf,
  onlyGroup,
  refusalsOf,
} from '../../../fixtures/importing.ts';

const row = (changes: Record<string, unknown>) => importFile('meeting-guide', [aMeetingRow(changes)]);
const bmlt = (changes: Record<string, unknown>) => importFile('bmlt', [aBmltRow(changes)]);
const csv = (changes: Record<string, string>) => {
  const row = {
    name: 'Hope Group',
    organisation: 'none',
    weekday: 'monday',
    start: '19:30',
    minutes: '',
    recurrence: 'weekly',
    format: 'in-person',
    audience: 'everyone',
    who_may_come: 'Anyone may come.',
    place: 'Leeds',
    street: '1 Sample Street',
    postcode: 'LS6 1AA',
  };
  return importFile('csv', [{ ...row, ...changes }]);
};
const service = (changes: Record<string, unknown>) =>
  importFile('oruk', { contents: [aService(changes)] }, { context: { organisation: undefined } });

describe('a name that says a group is over, or may be', () => {
  test.each([
    'Hope Group - CEASED',
    'Hope Group (cancelled)',
    'Disbanded: Hope Group',
    'Hope Group, discontinued',
  ])('%s', (name) => {
    expect(refusalsOf(row({ name })).join()).toContain('It may not meet now.');
  });

  test.each(['Hope Group (Closed)', 'Hope Group - closed', 'CLOSED: Hope Group', 'Hope Group *closed*'])(
    '%s may be a closed meeting or a closed group, where no code tells',
    (name) => {
      expect(refusalsOf(row({ name })).join()).toContain(
        'It may be a closed meeting, or a group that has closed.',
      );
      expect(onlyGroup(row({ name, types: ['C'] })).whoMayCome).toContain('closed');
    },
  );
});

describe('a feed that contradicts itself is not believed', () => {
  test('another organisation as its publisher', () => {
    expect(refusalsOf(row({ entity: 'SMART Recovery' }))).toEqual([
      '1 entity “SMART Recovery”: It is another organisation than the import was told.',
    ]);
    expect(onlyGroup(row({ entity: 'Leeds Intergroup' })).organisation).toBe('alcoholics-anonymous');
    expect(onlyGroup(row({ entity: 'Alcoholics Anonymous' })).organisation).toBe('alcoholics-anonymous');
  });

  test('in person by one field, online by another', () => {
    const reason = 'It says “in person”, and its formats say that it meets online.';
    expect(refusalsOf(bmlt({ formats: 'O,VM' }))).toEqual([`1 venue_type “1”: ${reason}`]);
    expect(refusalsOf(row({ attendance_option: 'in_person', types: ['O', 'ONL'] }))).toEqual([
      `1 attendance_option “in_person”: ${reason}`,
    ]);
  });

  test('a way to meet that the format does not have', () => {
    const look = 'is no way to meet that this format knows';
    expect(noticesOf(bmlt({ venue_type: '9' })).join()).toContain(`venue_type: “9” ${look}`);
    expect(noticesOf(row({ attendance_option: 'park' })).join()).toContain(
      `attendance_option: “park” ${look}`,
    );
    expect(onlyGroup(bmlt({ venue_type: '0' })).format).toBe('in-person');
  });

  test('a length beside an end that tells another', () => {
    const start = '19:30-21:30';
    expect(refusalsOf(csv({ start, minutes: '60' })).join()).toContain('its length is 60 minutes');
    expect(onlyGroup(csv({ start, minutes: '120' })).meetings[0]?.minutes).toBe(120);
  });

  test('a town of Wales in a sheet of England, where no postcode we know decides', () => {
    const [place, street] = ['Monmouth', '1 Sample Street'];
    expect(refusalsOf(csv({ place, street, postcode: 'NP25 3AA' })).join()).toContain(
      'It is outside England.',
    );
    expect(onlyGroup(csv({ place: 'Chepstow', street, postcode: 'NP16 7AA' })).location?.postcode).toBe(
      'NP16 7AA',
    );
  });

  test('a name and an audience are pointed out', () => {
    expect(noticesOf(csv({ name: 'Hope Women’s Group' })).join()).toContain('the audience is another');
    expect(noticesOf(csv({ name: 'Hope Women’s Group', audience: 'women' })).join()).not.toContain('another');
  });

  test('a county of Wales', () => {
    const address = {
      address_1: '1 High Street',
      city: 'Llanymynech',
      state_province: 'Powys',
      postal_code: 'SY22 6EA',
      country: 'GB',
    };
    const at = { service_at_locations: [{ id: 's1', location: aLocation({ addresses: [address] }) }] };
    expect(refusalsOf(service(at)).join()).toContain('It is in Wales.');
  });

  test('a town and a postcode far apart are pointed out', () => {
    expect(noticesOf(row({ postal_code: 'HD1 2NE' })).join()).toContain(
      'miles from its postcode or coordinates: see which is right',
    );
    expect(noticesOf(row({})).join()).not.toContain('see which is right');
  });
});

describe('a whole day is no time to come', () => {
  test.each([
    ['00:00', '00:00'],
    ['00:00', '23:59'],
  ])('%s to %s', (opens_at, closes_at) => {
    const all = service({ schedules: [aSchedule({ opens_at, closes_at })] });
    expect(refusalsOf(all).join()).toContain('It stands for a whole day, or for “not known”.');
  });
});

describe('a numbered weekday that is all a text says', () => {
  test.each(['1st Tuesday of the month', 'Meets on the last Thursday of every month', 'Every first Monday.'])(
    '%s',
    (notes) => {
      expect(refusalsOf(row({ notes })).join()).toContain('It may not meet every week');
    },
  );

  test('is another thing than a special evening', () => {
    expect(onlyGroup(row({ notes: 'Speaker on the last Monday of the month.' })).meetings).toHaveLength(1);
  });
});

describe('who may come, in a field that a directory fills with words', () => {
  test('one word is carried', () => {
    expect(onlyGroup(service({ eligibility_description: 'Women only' }))).toMatchObject({
      audience: ['women'],
      whoMayCome: 'It is for women.',
    });
  });

  test('other words are for an editor to carry', () => {
    expect(noticesOf(service({ eligibility_description: 'People who live in Leeds' })).join()).toContain(
      'eligibility_description: It says whom it is for',
    );
  });

  test.each([
    'Clients of Example charity only',
    'Residents only',
    'By professional referral only',
    'Referral only',
  ])('a door that opens for some alone: %s', (text) => {
    expect(refusalsOf(service({ eligibility_description: text })).join()).toContain(
      'It may be only for some',
    );
    expect(refusalsOf(row({ notes: text })).join()).toContain('It may be only for some');
  });
});

test('a council’s list holds groups of organisations that we know by name', () => {
  const group = { name: 'SMART Recovery Leeds', organization: { id: 'o', name: 'Leeds Council' } };
  const result = service(group);
  expect(onlyGroup(result).organisation).toBe('smart-recovery');
  expect(noticesOf(result).join()).toContain('name: It begins with the name of one of our organisations');
});

describe('a sheet of our own', () => {
  test('may name an organisation in full', () => {
    expect(onlyGroup(csv({ organisation: 'SMART Recovery' })).organisation).toBe('smart-recovery');
    expect(refusalsOf(csv({ organisation: 'Smart' })).join()).toContain('none of our organisations');
  });

  test.each([
    ['join_needs', 'Zoom ID 123 456 7890, passcode Hope'],
    ['getting_in', 'Side gate, door code 4491'],
    ['expect', 'A friendly evening. The password is Serenity.'],
  ])('tells no code in %s', (column, text) => {
    const more = column === 'join_needs' ? { format: 'hybrid', join_url: 'https://example.org/join' } : {};
    const result = csv({ ...more, [column]: text });
    expect(refusalsOf(result).join()).toContain('It tells a code that lets people in');
    expect(refusalsOf(result).join()).not.toMatch(/Hope,|4491|Serenity/);
  });

  test('holds no group whose days have all passed', () => {
    expect(refusalsOf(csv({ recurrence: 'on 2024-12-23' })).join()).toContain('All its days have passed.');
    expect(onlyGroup(csv({ recurrence: 'on 2024-12-23; 2026-12-28' })).meetings).toHaveLength(1);
  });
});

test('a feed imported again changes nothing, in whatever folder the content stands', () => {
  const feed = [aMeetingRow()];
  const listed = importFile('meeting-guide', feed).planned.map(({ slug, path, text, group }) => ({
    slug,
    file: `/elsewhere/${path}`,
    text: text ?? '',
    group,
  }));
  const again = importFile('meeting-guide', feed, { known: { listed, waiting: [] } });
  expect(refusalsOf(again)).toEqual([]);
  expect(again.planned.map(({ kind }) => kind)).toEqual(['listed']);
});

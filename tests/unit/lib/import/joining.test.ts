import { describe, expect, test } from 'vitest';
import { row } from '../../../fixtures/import-one.ts';
import { aMeetingRow, importFile, noticesOf, onlyGroup, refusalsOf } from '../../../fixtures/importing.ts';

/** A row with no address but what a test gives it. */
const online = (changes: Record<string, unknown>) => {
  const none = { location: undefined, address: undefined, city: undefined, postal_code: undefined };
  return importFile('meeting-guide', [aMeetingRow({ ...none, ...changes })]);
};
const LINK = 'https://example.org/join';

describe('how people meet', () => {
  test.each([
    { why: 'a room', result: row({}), is: 'in-person' },
    { why: 'a link and no room', result: online({ conference_url: LINK }), is: 'online' },
    { why: 'a number and no room', result: online({ conference_phone: '+44 330 088 5830' }), is: 'phone' },
    { why: 'a room and a link', result: row({ conference_url: LINK }), is: 'hybrid' },
    {
      why: 'a link, and a town that is only where it began',
      result: online({ conference_url: LINK, city: 'Leeds' }),
      is: 'online',
    },
    {
      why: 'a link, and “Online” as the address',
      result: online({ conference_url: LINK, address: 'Online', city: 'Leeds' }),
      is: 'online',
    },
    {
      why: 'a link, and an address the feed calls approximate',
      result: row({ conference_url: LINK, approximate: 'yes' }),
      is: 'online',
    },
    {
      why: 'the feed’s own word, in person',
      result: row({ conference_url: LINK, attendance_option: 'in_person' }),
      is: 'in-person',
    },
    {
      why: 'the feed’s own word, online',
      result: row({ conference_url: LINK, attendance_option: 'online' }),
      is: 'online',
    },
    {
      why: 'the title, where no field tells',
      result: row({ name: 'Online: Tuesday night', conference_url: LINK }),
      is: 'online',
    },
    {
      why: 'a title of both',
      result: row({ name: 'Tuesday, Physical and Online', conference_url: LINK }),
      is: 'hybrid',
    },
    {
      why: 'a title of both without a link',
      result: row({ name: 'Tuesday, Physical and Online' }),
      is: 'in-person',
    },
    {
      why: 'a building that is closed for now',
      result: row({ types: ['TC'], conference_url: LINK }),
      is: 'online',
    },
  ])('$why: $is', ({ result, is }) => {
    expect(onlyGroup(result).format).toBe(is);
  });

  test('a building that is closed for now, with no other way in, pauses the group', () => {
    expect(onlyGroup(row({ types: ['TC'] })).status).toEqual({
      is: 'paused',
      reason: 'The listing says that its building is closed for now.',
      reviewOn: '2026-12-21',
    });
  });

  test.each([
    {
      why: 'online with no way in',
      result: online({ types: ['ONL'], address: 'Online', city: 'Leeds' }),
      says: 'types “ONL”: It is online or by phone, and there is no link or number to join.',
    },
    {
      why: 'a title that says online, with no way in',
      result: row({ name: 'Tuesday online' }),
      says: 'name “Tuesday online”: It is online or by phone, and there is no link or number to join.',
    },
    {
      why: 'nothing but a town',
      result: online({ city: 'Leeds' }),
      says: 'address “”: It has no exact address, and no link or number to join.',
    },
    {
      why: 'what the feed calls inactive',
      result: row({ attendance_option: 'inactive' }),
      says: 'attendance_option “inactive”: The feed calls it inactive.',
    },
    {
      why: 'online from nowhere in particular',
      result: online({ conference_url: LINK, country: undefined, timezone: undefined }),
      says: 'address “”: Nothing in the row shows that it is for people in England.',
    },
    {
      why: 'online from Scotland',
      result: online({ conference_url: LINK, country: 'Scotland' }),
      says: 'country “Scotland”: It is in Scotland.',
    },
    {
      why: 'online on the clock of New York',
      result: online({ conference_url: LINK, timezone: 'America/New_York' }),
      says: 'timezone “America/New_York”: Its times are not on the clock in England.',
    },
  ])('refused: $why', ({ result, says }) => {
    expect(refusalsOf(result)).toContain(`1 ${says}`);
  });
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'ftp://example.org/',
    'https://user:secret@example.org/',
    'https://localhost/join',
    'https://127.0.0.1/join',
    'https://[::1]/join',
    'mailto:somebody@example.org',
    'https://wa.me/447700900123',
    'https://example.org/?email=somebody@example.org',
    'zoom.us/j/1',
    `https://example.org/${'a'.repeat(600)}`,
  ])('%s is never printed', (conference_url) => {
    const result = online({ conference_url });
    expect(result.planned).toEqual([]);
    expect(refusalsOf(result).join()).toContain('There is no other way in.');
    const page = row({ url: conference_url });
    expect(onlyGroup(page).website).toBeNull();
    expect(noticesOf(page).join()).toContain('url: The link was left out:');
  });

  test.each([
    ['http://example.org/join', 'http://example.org/join'],
    ['www.example.org/join', 'https://www.example.org/join'],
    ['https://zoom.us/j/12345678901', 'https://zoom.us/j/12345678901'],
  ])('%s is kept as %s', (conference_url, url) => {
    expect(onlyGroup(online({ conference_url })).joining).toEqual({ url, needs: null });
  });

  test('a passcode in a link is taken out, and said to be needed', () => {
    const result = online({ conference_url: 'https://zoom.us/j/123?pwd=SECRET&from=x' });
    expect(onlyGroup(result).joining).toEqual({
      url: 'https://zoom.us/j/123?from=x',
      needs: 'A code or a meeting number, which you ask the group for.',
    });
  });
});

describe('numbers to join', () => {
  test.each([
    ['+44 330 088 5830,,123456789#,,,,*654321#', '0330 088 5830', true],
    ['0131 460 1196', '0131 460 1196', false],
    ['+44 (0)20 3481 5237', '020 3481 5237', false],
    ['01632960001', '01632 960001', false],
  ])('%s is %s', (conference_phone, phone, needsCode) => {
    expect(onlyGroup(online({ conference_phone })).joining).toEqual({
      phone,
      needs: needsCode ? 'A code or a meeting number, which you ask the group for.' : null,
    });
  });

  test.each(['+1 646 558 8656', '07700 900123', '+447700900123', 'ask Dave', '123'])(
    '%s is never printed',
    (conference_phone) => {
      expect(online({ conference_phone }).planned).toEqual([]);
    },
  );
});

describe('links and numbers as people write them', () => {
  test.each([
    'https://example.org/x, https://example.org/y',
    'https://example.org/a b',
    'https://example.org/">x',
  ])('%s is no one link', (url) => {
    expect(onlyGroup(row({ url })).website).toBeNull();
  });

  test.each([
    ['0044 20 3481 5237', '020 3481 5237'],
    ['442034815237', '020 3481 5237'],
    ['020 3481 5237 or 020 3481 5240', '020 3481 5237'],
  ])('%s is dialled as %s', (conference_phone, phone) => {
    expect(onlyGroup(online({ conference_phone })).joining).toEqual({ phone, needs: null });
  });

  test.each(['0906 123 4567', '07600 123456'])('%s is never printed', (conference_phone) => {
    expect(online({ conference_phone }).planned).toEqual([]);
  });
});

test('a room with no address is told of, and not taken', () => {
  const result = row({
    attendance_option: 'hybrid',
    conference_url: 'https://example.org/join',
    address: undefined,
    location: undefined,
    postal_code: undefined,
  });
  expect(onlyGroup(result)).toMatchObject({ format: 'online', location: null });
  expect(noticesOf(result)).toContain(
    'attendance_option: It says that people also meet in a room, and gives no exact address: proposed without the room.',
  );
});

test('a link keeps no mark of who passed it on', () => {
  const link = 'https://example.org/join?id=7&utm_source=mail&fbclid=a1#top';
  expect(onlyGroup(online({ conference_url: link })).joining?.url).toBe('https://example.org/join?id=7#top');
  const page = { url: 'https://example.org/?gclid=1&mc_eid=2' };
  expect(onlyGroup(row(page)).website).toBe('https://example.org/');
});

import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../../src/lib/import/parse-feed.ts';
import { guessFormat } from '../../../../src/lib/import/formats/formats.ts';
import { row, scheduled } from '../../../fixtures/import-one.ts';
import { aMeetingRow, aService, importFile, onlyGroup, refusalsOf } from '../../../fixtures/importing.ts';

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

describe('rules of services', () => {
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

describe('names', () => {
  test.each([
    ['<script>alert(1)</script>Hope <b>group</b> &amp; friends', 'Hope group & friends'],
    ['Men &amp;amp; women', 'Men & women'],
    ['&amp;lt;i&amp;gt;Hope&amp;lt;/i&amp;gt;', 'Hope'],
    ['Family 👨‍👩‍👧 group', 'Family 👨‍👩‍👧 group'],
    ['Ho\u200dpe', 'Hope'],
  ])('%s', (name, is) => {
    expect(onlyGroup(row({ name })).name).toBe(is);
  });

  test('a tag that nobody closed is refused, and so is an address without end', () => {
    expect(refusalsOf(row({ name: 'Hope <img src=x onerror=alert(1)' })).join()).toContain(
      'It holds markup.',
    );
    expect(refusalsOf(row({ location: 'x'.repeat(10_000) })).join()).toMatch(
      /location “x+…”: Found 10,000 characters/,
    );
  });
});

describe('links and numbers', () => {
  const none = { location: undefined, address: undefined, city: undefined, postal_code: undefined };
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
    expect(onlyGroup(row({ ...none, conference_phone })).joining).toEqual({ phone, needs: null });
  });

  test.each(['0906 123 4567', '07600 123456'])('%s is never printed', (conference_phone) => {
    expect(row({ ...none, conference_phone }).planned).toEqual([]);
  });
});

test.each(['United Kingdom (UK)', '826', 'GB-ENG'])('%s is no other country', (country) => {
  expect(row({ country }).refusals).toEqual([]);
});

test.each([
  { types: ['Women Only', 'Wheelchair Accessible'] },
  { types: [['W'], 'X'] },
  { types: { 0: 'W', 2: 'X' } },
])('$types is for women, with no step', ({ types }) => {
  expect(onlyGroup(row({ types }))).toMatchObject({ audience: ['women'], access: { stepFree: 'yes' } });
});

test.each(['Thurs', 'thur', 'Th', 'TH.'])('%s is Thursday', (day) => {
  expect(onlyGroup(row({ day })).meetings[0]?.weekday).toBe('thursday');
});

test('of two places of one name, the council area or region that stands beside it tells', () => {
  const placed = (regions: string[]) =>
    row({ city: undefined, postal_code: undefined, country: 'England', regions });
  expect(onlyGroup(placed(['Richmond upon Thames', 'Richmond'])).location?.place).toBe(
    'richmond-upon-thames',
  );
  expect(refusalsOf(placed(['Richmond'])).join()).toContain('There are 2 places of that name');
});

describe('files', () => {
  const head = 'name,format,place,weekday,start';
  const line = 'River group,in-person,Leeds,monday,19:30';
  test.each([
    { why: 'line ends of several kinds', text: `${head}\r\n${line}\n`, number: 2 },
    { why: 'old Macintosh line ends', text: `${head}\r${line}\r`, number: 2 },
    { why: 'empty lines above', text: `\n\n${head}\n${line}`, number: 4 },
    {
      why: 'Excel’s own first line',
      text: `sep=;\n${head};x\n${line}`.replaceAll(',', ';').replace(';x', ''),
      number: 3,
    },
    { why: 'a row of commas first', text: `${head}\n,,,,\n${line}`, number: 3 },
    { why: 'commas at the end', text: `${head}\n${line},,,`, number: 2 },
    { why: 'bars', text: `${head}\n${line}`.replaceAll(',', '|'), number: 2 },
  ])('a sheet with $why', ({ text, number }) => {
    const parsed = parseFeed(text);
    if ('fault' in parsed) throw new Error(parsed.fault);
    expect(guessFormat(parsed.file, parsed.headings)).toBe('csv');
    const result = importFile('csv', parsed.file, { context: { organisation: null } });
    expect(result.refusals).toEqual([]);
    expect(result.planned[0]?.proposal.row).toBe(number);
  });

  test('a record in each line, a list inside a record, and one record alone are read', () => {
    const record = aMeetingRow();
    const lines = parseFeed(`${JSON.stringify(record)}\n${JSON.stringify(record)}\n`);
    expect(lines).toEqual({ file: [record, record], isCsv: false });
    for (const file of [{ meetings: [record] }, record])
      expect(importFile('meeting-guide', file).planned).toHaveLength(1);
  });

  test('JSON with comments is told so', () => {
    expect(parseFeed('// a feed\n[{"a":1}]')).toEqual({
      fault: 'The file begins with a comment, and JSON has none. Take the comments out.',
    });
    const after = parseFeed('[{"a":1}] // a feed');
    expect('fault' in after && after.fault).toContain('JSON has no comments.');
  });

  test('one page of several calls nothing gone, and all pages together are the whole', () => {
    const first = { total_pages: 2, total_items: 2, contents: [aService()] };
    const second = { ...first, contents: [aService({ id: 'b', name: 'Recovery, another' })] };
    expect(importFile('oruk', first)).toMatchObject({ isPart: true, gone: [] });
    expect(importFile('oruk', first).remarks[0]).toMatch(/^This is 1 of 2 pages: nothing is called gone\./);
    const both = importFile('oruk', [first, second]);
    expect([both.isPart, both.rows, both.remarks]).toEqual([false, 2, []]);
  });
});

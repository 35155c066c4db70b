import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeDemoGroups } from '../../../../../src/lib/demo-groups.ts';
import { groupCsvColumns } from '../../../../../src/lib/group-csv/columns.ts';
import { recurrenceIn, recurrenceText } from '../../../../../src/lib/group-csv/recurrence-text.ts';
import { groupCsvRows } from '../../../../../src/lib/group-csv/rows.ts';
import { parseFeed } from '../../../../../src/lib/import/parse-feed.ts';
import { isInEngland, parsePlaces } from '../../../../../src/lib/places.ts';
import { groupSchema } from '../../../../../src/schemas/group.ts';
import { aGroup } from '../../../../fixtures/entries.ts';
import { importFile, noticesOf, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

const own = { context: { organisation: undefined } };

function csv(rows: readonly Record<string, string>[]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [groupCsvColumns, ...rows.map((row) => groupCsvColumns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
}

function importCsv(text: string) {
  const parsed = parseFeed(text);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return importFile('csv', parsed.file, own);
}

/** A row for a sound group; tests change what they speak about. */
function aRow(changes: Record<string, string> = {}): Record<string, string> {
  const group = groupSchema.parse(aGroup({ organisation: 'smart-recovery' }));
  return { ...groupCsvRows('riverside', group)[0], ...changes };
}
const row = (changes: Record<string, string>) => importCsv(csv([aRow(changes)]));

test('groups written as CSV and read again are the same groups', () => {
  const places = parsePlaces(readFileSync('src/assets/geo/places.csv', 'utf8')).filter(isInEngland);
  const groups = makeDemoGroups(2000, places, '2026-11-23', 'a-feed').map(({ slug, group }) => ({
    slug,
    // Organisations the made-up context knows, and no confirmation, which an import never gives.
    group: groupSchema.parse({
      ...group,
      // In the order in which an import writes them.
      meetings: group.meetings.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
      organisation: group.organisation === 'alcoholics-anonymous' ? group.organisation : null,
      provenance: { ...group.provenance, confirmed: null },
    }),
  }));
  const result = importCsv(csv(groups.flatMap(({ slug, group }) => groupCsvRows(slug, group))));
  // Two made-up groups of one organisation may stand in one room at one time.
  const twice = new Set(result.refusals.map(({ name }) => name));
  for (const { reason } of result.refusals) expect(reason).toMatch(/^It meets in the same place/);
  const read = new Map(result.planned.map(({ slug, group }) => [slug, group]));
  const once = groups.filter(({ group }) => !twice.has(group.name));
  expect(once.length).toBeGreaterThan(1990);
  for (const { slug, group } of once) expect(read.get(slug)).toEqual(group);
});

test('a group with two meetings is two rows, and one group again', () => {
  const group = groupSchema.parse(
    aGroup({
      organisation: null,
      name: 'A "quoted", name',
      meetings: [
        { weekday: 'monday', start: '10:00', recurrence: 'weekly' },
        { weekday: 'friday', start: '10:00', minutes: 45, recurrence: { monthly: 'last' } },
      ],
    }),
  );
  const rows = groupCsvRows('riverside', group);
  expect(rows).toHaveLength(2);
  expect(onlyGroup(importCsv(csv(rows))).meetings).toEqual(group.meetings);
});

test.each([
  'weekly' as const,
  { everyWeeks: 2, from: '2026-01-05' },
  { monthly: 'last' } as const,
  { dates: ['2026-12-24', '2026-12-31'] },
])('%j is written and read again', (recurrence) => {
  expect(recurrenceIn(recurrenceText(recurrence))).toEqual(recurrence);
});

test('what is needed to join is carried, and so is what a group says of itself', () => {
  const answers = { goal: { value: 'stopping', source: 'council-page' } };
  const group = groupSchema.parse(
    aGroup({
      organisation: null,
      format: 'online',
      location: null,
      joining: { url: 'https://example.org/join', phone: '01632 960 001', needs: 'A camera' },
      beforeYouGo: { url: 'https://example.org/today' },
      askFor: 'the facilitator',
      answers,
    }),
  );
  const { joining, beforeYouGo, askFor, answers: read } = onlyGroup(importCsv(csv(groupCsvRows('r', group))));
  expect({ joining, beforeYouGo, askFor, answers: read }).toEqual({
    joining: group.joining,
    beforeYouGo: group.beforeYouGo,
    askFor: 'the facilitator',
    answers,
  });
});

test('the apostrophe that keeps a spreadsheet from working a name out is no part of the name', () => {
  expect(onlyGroup(row({ name: "'=HYPERLINK" })).name).toBe('=HYPERLINK');
});

test('an address that looks like a person’s own is told, though it stands in a field of ours', () => {
  expect(noticesOf(row({ who_may_come: 'Anyone: write to jo.bloggs@gmail.com' }))).toContain(
    'who_may_come: It holds what looks like a person’s own address. Take it out, or use one of the organisation.',
  );
  expect(noticesOf(row({ who_may_come: 'Anyone: write to hello@example.org' }))).toEqual([]);
});

test('a misspelt heading is told, so that nothing under it is left out unseen', () => {
  const text = csv([aRow({ audience: 'women' })]).replace('"audience"', '"audiance"');
  expect(() => importCsv(text)).toThrow('There is a column "audiance". Did you mean "audience"?');
});

test('a heading that is none of ours is named in the report', () => {
  expect(importCsv('name,format,place,colour\nA group,in-person,Leeds,red').remarks).toEqual([
    'Columns that are none of ours, and were not read: colour.',
  ]);
});

describe('what is wrong is refused with its column', () => {
  test.each([
    ['weekday “”: It does not say on which day.', { weekday: '', start: '' }],
    ['except “28/12/2026”: It is no list of days.', { except: '28/12/2026' }],
    ['except “2026-02-30”: Found "2026-02-30", a day that does not exist.', { except: '2026-02-30' }],
    ['ask_for “Philippa Smith”: Found "Philippa Smith".', { ask_for: 'Philippa Smith' }],
    ['goal_source “”: goal and goal_source go together, and this one is empty.', { goal: 'stopping' }],
    [
      'place “leeds”: The format is online, and it names a place.',
      { format: 'online', join_url: 'https://example.org/j' },
    ],
    ['status_date “24/12/2025”: Found "24/12/2025".', { status: 'closed', status_date: '24/12/2025' }],
    [
      'recurrence “2026-02-30”: Found "2026-02-30", a day that does not exist.',
      { recurrence: 'on 2026-02-30' },
    ],
    ['format “In a room”: It is none of the words for this.', { format: 'In a room' }],
    ['audience “everyone; men”: It says everyone, and somebody besides.', { audience: 'everyone; men' }],
    ['status_date “2026-12-01”: The status is running, and there is a day.', { status_date: '2026-12-01' }],
    ['status_reason “Repairs”: The status is running, and there is a reason.', { status_reason: 'Repairs' }],
    ['precision “venue”: Found "venue".', { precision: 'venue' }],
    ['precision “postcode”: Found "postcode".', { precision: 'postcode' }],
    ['venue “PO Box 12”: Found "PO Box 12".', { venue: 'PO Box 12' }],
    ['postcode “LS6 1AO”: It is no British postcode.', { postcode: 'LS6 1AO' }],
    ['audience “womn”: It is none of the words for this.', { audience: 'womn' }],
    ['step_free “maybe”: It is none of the words for this.', { step_free: 'maybe' }],
    ['cost “0”: It is none of the words for this.', { cost: '0' }],
    ['weekday “moonday”: It is not a day.', { weekday: 'moonday' }],
    ['start “7”: It is not a time.', { start: '7' }],
    ['minutes “long”: It is not a length in minutes.', { minutes: 'long' }],
    ['recurrence “sometimes”: It does not say how often.', { recurrence: 'sometimes' }],
    ['organisation “smart”: It is none of our organisations.', { organisation: 'smart' }],
    ['place “leds”: It is not in our list of places in England.', { place: 'leds' }],
    ['place “chepstow”: It is outside England.', { place: 'chepstow' }],
    ['postcode “EH1 1AA”: The postcode is in Scotland, not in England.', { postcode: 'EH1 1AA' }],
    ['slug “../../etc/passwd”: It is no file name.', { slug: '../../etc/passwd' }],
    ['status_date “”: It is paused, with no day.', { status: 'paused', status_reason: 'Repairs' }],
    ['expect “Short”: Found 5 characters.', { expect: 'Short' }],
  ])('%s', (says, changes) => {
    // The row of a sheet, under its headings.
    expect(refusalsOf(row(changes))).toContain(`2 ${says}`);
  });

  test('a misspelt word is guessed', () => {
    expect(row({ audience: 'womn' }).refusals[0]?.suggestion).toMatch(/^Did you mean "women"\?/);
  });

  test('a row with too few cells is refused, so that none is read under a wrong heading', () => {
    expect(refusalsOf(importCsv(`${csv([aRow()])}\r\n"a","b"`))).toEqual([
      '3 whole row “2 cells under 41 columns”: Its cells do not stand under the headings.',
    ]);
  });

  test('two rows of one file name that do not agree are not made one, nor two', () => {
    const result = importCsv(csv([aRow(), aRow({ cost: 'charged', weekday: 'tuesday' })]));
    expect(result.planned).toHaveLength(1);
    expect(refusalsOf(result)).toEqual([
      '3 slug “riverside”: Another row or file of this name says otherwise.',
    ]);
  });
});

test('a town where several have the name can be written by its slug', () => {
  expect(onlyGroup(row({ place: 'ashford-kent' })).location?.place).toBe('ashford-kent');
});

test('a building may be known by name, in a town where nobody says where it stands', () => {
  expect(onlyGroup(row({ precision: 'town', venue: 'Example Hall' })).location).toEqual({
    place: 'leeds',
    precision: 'town',
    venue: 'Example Hall',
  });
});

test('a file with other headings is told the right ones', () => {
  expect(() => importCsv('town,time\nLeeds,19:00')).toThrow(
    /There is no column "name", "format"\. Its columns: slug, name, /,
  );
});

// `npx vitest run -u own-csv` writes it anew.
test('the template has the columns that are read', async () => {
  await expect(`${groupCsvColumns.join(',')}\n`).toMatchFileSnapshot(
    '../../../../../public/data/groups-template.csv',
  );
});

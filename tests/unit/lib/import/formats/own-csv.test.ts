import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeDemoGroups } from '../../../../../src/lib/demo-groups.ts';
import {
  groupCsvColumns,
  groupCsvRows,
  recurrenceIn,
  recurrenceText,
} from '../../../../../src/lib/group-csv.ts';
import { parseFeed } from '../../../../../src/lib/import/parse-feed.ts';
import { isInEngland, parsePlaces } from '../../../../../src/lib/places.ts';
import { groupSchema } from '../../../../../src/schemas/group.ts';
import { aGroup } from '../../../../fixtures/entries.ts';
import { importFile, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

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

/** What stands in a group's file alone: the CSV has no column for it. */
const inFilesAlone = ['askFor', 'beforeYouGo', 'answers', 'except'];
const carried = (facts: object) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !inFilesAlone.includes(name)));

test('groups written as CSV and read again are the same groups', () => {
  const places = parsePlaces(readFileSync('src/assets/geo/places.csv', 'utf8')).filter(isInEngland);
  const groups = makeDemoGroups(200, places, '2026-11-23', 'a-feed').map(({ slug, group }) => ({
    slug,
    // Organisations the made-up context knows, and no confirmation, which an import never gives.
    group: groupSchema.parse({
      ...carried(group),
      // In the order in which an import writes them.
      meetings: group.meetings.toSorted((a, b) => (a.start < b.start ? -1 : 1)).map(carried),
      organisation: group.organisation === 'alcoholics-anonymous' ? group.organisation : null,
      provenance: { ...group.provenance, confirmed: null },
    }),
  }));
  const result = importCsv(csv(groups.flatMap(({ slug, group }) => groupCsvRows(slug, group))));
  expect(refusalsOf(result)).toEqual([]);
  const read = new Map(result.planned.map(({ slug, group }) => [slug, group]));
  for (const { slug, group } of groups) expect(read.get(slug)).toEqual(group);
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

describe('what is wrong is refused with its column', () => {
  test.each([
    ['format “In a room”: It is none of the words for this.', { format: 'In a room' }],
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
      '3 whole row “2 cells under 32 columns”: It is no record with named fields.',
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

test('a file with other headings is told the right ones', () => {
  expect(() => importCsv('town,time\nLeeds,19:00')).toThrow(
    /There is no column "name", "format"\. Its columns: slug, name, /,
  );
});

test('the template has the columns that are read', () => {
  expect(readFileSync('public/data/groups-template.csv', 'utf8')).toBe(`${groupCsvColumns.join(',')}\n`);
});

import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { groupsCsv, type CsvGroup } from '../../../../src/lib/export/groups-csv.ts';
import { groupCsvColumns } from '../../../../src/lib/group-csv/columns.ts';
import { recurrenceIn } from '../../../../src/lib/group-csv/recurrence-text.ts';
import { groupSchema } from '../../../../src/schemas/group.ts';
import { aGroup, type Written } from '../../../fixtures/entries.ts';

function aRowOf(changes: Partial<Written<'groups'>> = {}): CsvGroup {
  return {
    slug: 'riverside',
    group: groupSchema.parse(aGroup(changes)),
    town: 'Leeds',
    region: 'Yorkshire and The Humber',
    address: '/groups/riverside/',
    freshness: 'unconfirmed',
    source: { title: 'Groups near you', url: 'https://example.org/groups/' },
  };
}
const readBack = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });

test('the columns begin with those an import takes, and each line ends as in RFC 4180', () => {
  const csv = groupsCsv([aRowOf()], false);
  expect(csv.startsWith(`\uFEFF${groupCsvColumns.filter((one) => one !== 'ask_for').join(',')},`)).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('a row for each meeting, with where it is from and how far it can be trusted', () => {
  const meetings: Written<'groups'>['meetings'] = [
    { weekday: 'monday', start: '19:30', minutes: 60, recurrence: 'weekly', except: ['2026-12-28'] },
    { weekday: 'friday', start: '10:00', recurrence: { monthly: 'last' } },
  ];
  const rows = readBack(groupsCsv([aRowOf({ meetings })], false));
  expect(rows).toMatchObject([
    { slug: 'riverside', weekday: 'monday', minutes: '60', except: '2026-12-28' },
    { slug: 'riverside', weekday: 'friday', minutes: '', except: '' },
  ]);
  expect(recurrenceIn(rows[1]?.['recurrence'] ?? '')).toEqual({ monthly: 'last' });
  for (const row of rows) {
    expect(row).toMatchObject({
      source: 'council-page',
      seen_on: '2026-11-20',
      seen_as: 'live',
      confirmed_on: '',
      freshness: 'unconfirmed',
      demonstration: 'no',
    });
  }
});

test('what a spreadsheet would work out is made text', () => {
  const [row] = readBack(
    groupsCsv([aRowOf({ name: '=HYPERLINK("x")', whoMayCome: '@SUM(A1), they say' })], false),
  );
  expect(row).toMatchObject({ name: `'=HYPERLINK("x")`, who_may_come: "'@SUM(A1), they say" });
});

test('a demonstration says so in every row, and whom to ask for in none', () => {
  const csv = groupsCsv([aRowOf({ askFor: 'Philippa' })], true);
  expect(readBack(csv)[0]).toMatchObject({ demonstration: 'yes' });
  expect(csv).not.toContain('Philippa');
});

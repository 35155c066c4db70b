import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { groupYaml } from '../../../../../src/lib/import/compare/group-yaml.ts';
import type { KnownGroup } from '../../../../../src/lib/import/compare/match-groups.ts';
import type { Known } from '../../../../../src/lib/import/compare/plan-import.ts';
import type { FeedResult } from '../../../../../src/lib/import/import-feed.ts';
import { reportImport } from '../../../../../src/lib/import/report-import.ts';
import { groupSchema, type Group } from '../../../../../src/schemas/group.ts';
import { aMeetingRow, importFile, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

const run = (rows: Record<string, unknown>[], known: Partial<Known> = {}) =>
  importFile('meeting-guide', rows, { known: { listed: [], waiting: [], ...known } });

/** A group as if an editor had moved what an import proposed, and changed it. */
function listed(result: FeedResult, changes: Partial<Group> = {}, index = 0): KnownGroup {
  const { slug, path, group } = result.planned[index] ?? { slug: '', path: '', group: onlyGroup(result) };
  const whole = { ...group, ...changes };
  return { slug, file: `content/${path}`, text: groupYaml(whole), group: whole };
}
const kinds = ({ planned }: FeedResult) => planned.map(({ kind, slug }) => `${kind} ${slug}`);

describe('rows that belong together', () => {
  test('rows that agree in all but when they meet are one group', () => {
    const result = run([
      aMeetingRow(),
      aMeetingRow({ day: 4, slug: 'b' }),
      aMeetingRow({ day: 4, time: '12:00', end_time: '13:00' }),
    ]);
    expect(onlyGroup(result).meetings).toEqual([
      { weekday: 'monday', start: '19:00', minutes: 90, recurrence: 'weekly' },
      { weekday: 'thursday', start: '12:00', minutes: 60, recurrence: 'weekly' },
      { weekday: 'thursday', start: '19:00', minutes: 90, recurrence: 'weekly' },
    ]);
  });

  test('rows that differ in a fact stay apart, so that no fact is lost', () => {
    const result = run([aMeetingRow(), aMeetingRow({ day: 4, types: ['O', 'W'] })]);
    expect(kinds(result)).toEqual(['new example-monday-leeds-monday', 'new example-monday-leeds-thursday']);
  });

  test('a row that says nothing new is refused as a repeat', () => {
    expect(refusalsOf(run([aMeetingRow(), aMeetingRow()]))).toEqual(['2 whole row “”: It repeats row 1.']);
  });

  test('two groups of one organisation in one room at one time are one told twice', () => {
    const result = run([aMeetingRow(), aMeetingRow({ name: 'Another name' })]);
    expect(refusalsOf(result)).toEqual([
      '2 whole row “”: It meets in the same place, on the same day and at the same time as row 1.',
    ]);
  });
});

test('of three rows of one name and time, the one that could be proposed is known again', () => {
  const rows = [aMeetingRow(), aMeetingRow({ postal_code: undefined }), aMeetingRow({ location: undefined })];
  const first = run(rows);
  expect(first.planned.map(({ group }) => group.location?.venue)).toEqual([undefined]);
  expect(kinds(run(rows, { waiting: [listed(first)] }))).toEqual([`waiting ${first.planned[0]?.slug}`]);
});

describe('file names', () => {
  test.each([
    { name: 'Example Monday', slug: 'example-monday-leeds', why: 'name and place' },
    { name: 'Leeds Central', slug: 'leeds-central', why: 'a place in the name is not said twice' },
    { name: '朝の集い', slug: 'group-leeds', why: 'a name in another writing' },
    { name: '../../etc/passwd', slug: 'etc-passwd-leeds', why: 'a name that is a path' },
    { name: 'A'.repeat(80), slug: 'a'.repeat(60), why: 'a long name' },
  ])('$why', ({ name, slug }) => {
    expect(run([aMeetingRow({ name })]).planned[0]?.slug).toBe(slug);
  });

  test.each(['in.', 'on.', 'WITH', 'Online'])(
    '%s alone, online, is not an address of another page',
    (name) => {
      const none = { location: undefined, address: undefined, city: undefined, postal_code: undefined };
      const result = run([aMeetingRow({ name, conference_url: 'https://example.org/j', ...none })]);
      expect(result.planned.map(({ slug }) => slug)).not.toContain(name.toLowerCase().replace('.', ''));
    },
  );

  test('are the same in whatever order the rows come', () => {
    const rows = [1, 2, 3].map((day) =>
      aMeetingRow({ day, types: day === 2 ? ['W'] : day === 3 ? ['M'] : ['O'] }),
    );
    expect(kinds(run(rows)).toSorted()).toEqual(kinds(run(rows.toReversed())).toSorted());
  });
});

describe('importing again', () => {
  const first = run([aMeetingRow()]);

  test('changes nothing where nothing changed', () => {
    const waiting = first.planned.map(({ slug, path, text, group }) => ({
      slug,
      file: path,
      text: text ?? '',
      group,
    }));
    const again = run([aMeetingRow()], { waiting });
    expect(kinds(again)).toEqual(['waiting example-monday-leeds']);
    expect(again.planned[0]?.text).toBe(first.planned[0]?.text);
    expect(kinds(run([aMeetingRow()], { listed: [listed(first)] }))).toEqual(['listed example-monday-leeds']);
  });

  test('shows what changed, field by field, and takes the confirmation back', () => {
    const confirmed = { on: '2026-11-20', by: 'An editor' };
    const known = listed(first, { provenance: { ...onlyGroup(first).provenance, confirmed } });
    const again = run([aMeetingRow({ time: '19:30', location: 'Other Hall' })], { listed: [known] });
    expect(again.planned[0]).toMatchObject({
      kind: 'changed',
      slug: 'example-monday-leeds',
      differences: [
        { field: 'meetings', from: 'Mondays, 7pm to 8:30pm', to: 'Mondays, 7:30pm to 8:30pm' },
        { field: 'location.venue', from: 'Example Hall', to: 'Other Hall' },
        { field: 'provenance.confirmed', to: 'nothing' },
      ],
    });
    expect(reportImport(again)).toContain('  location.venue: Example Hall → Other Hall');
  });

  test('keeps what an editor found out where the feed says nothing', () => {
    const expected = 'Tea is served, and newcomers are met at the door.';
    const known = listed(first, {
      name: 'EXAMPLE MONDAY',
      expect: expected,
      whoMayCome: 'Anyone who wants to stop drinking, and who brings them.',
      access: { ...onlyGroup(first).access, parking: 'yes' },
      gettingIn: 'The side door',
      cost: 'donation',
    });
    expect(kinds(run([aMeetingRow()], { listed: [known] }))).toEqual(['listed example-monday-leeds']);
    const changed = run([aMeetingRow({ time: '18:00' })], { listed: [known] });
    expect(changed.planned[0]?.group).toMatchObject({
      name: 'EXAMPLE MONDAY',
      expect: expected,
      cost: 'donation',
      gettingIn: 'The side door',
      access: { parking: 'yes' },
    });
  });

  test('keeps the comments and the order of an editor’s file', () => {
    const known = listed(first);
    const text = `# Ask Mrs Example for the key.\n${known.text}`;
    const changed = run([aMeetingRow({ time: '18:00' })], { listed: [{ ...known, text }] });
    const proposed = changed.planned[0]?.text ?? '';
    expect(proposed).toMatch(/^# Ask Mrs Example for the key\.\nname: Example Monday\n/);
    expect(groupSchema.parse(parse(proposed)).meetings[0]?.start).toBe('18:00');
  });

  test('knows a group whose name changed by its room and time', () => {
    const again = run([aMeetingRow({ name: 'New Name' })], { listed: [listed(first)] });
    expect(again.planned[0]).toMatchObject({
      kind: 'changed',
      slug: 'example-monday-leeds',
      differences: [{ field: 'name', from: 'Example Monday', to: 'New Name' }],
    });
    expect(again.gone).toEqual([]);
  });

  test('tells of a group that the feed no longer has', () => {
    const again = run([aMeetingRow({ name: 'Elsewhere', city: 'Derby', postal_code: 'DE1 1AA' })], {
      listed: [listed(first)],
    });
    expect(again.gone.map(({ slug }) => slug)).toEqual(['example-monday-leeds']);
    expect(reportImport(again)).toContain('ask whether “Example Monday” still meets; if not, close it.');
  });

  test('does not reopen a group that an editor closed', () => {
    const known = listed(first, { status: { is: 'closed', on: '2026-11-01' } });
    expect(kinds(run([aMeetingRow()], { listed: [known] }))).toEqual(['listed example-monday-leeds']);
  });

  test('refuses a group that we list from another source', () => {
    const known = listed(first, { provenance: { ...onlyGroup(first).provenance, source: 'a-council' } });
    expect(refusalsOf(run([aMeetingRow()], { listed: [known] }))).toEqual([
      '1 whole row “”: It is already in content/groups/yorkshire-and-the-humber/example-monday-leeds.yaml, from another source.',
    ]);
  });

  test('points out another organisation in the same room at the same time', () => {
    const families = listed(first, {
      organisation: 'al-anon',
      provenance: { ...onlyGroup(first).provenance, source: 'a-council' },
    });
    const known = { ...families, slug: 'families' };
    const result = run([aMeetingRow()], { listed: [known] });
    expect(kinds(result)).toEqual(['new example-monday-leeds']);
    expect(result.notices[0]?.text).toMatch(
      /^It meets in the same place, .* as content\/groups.*: make sure that they are two groups\.$/,
    );
  });

  test('a later day of reading is the only change, and leaves the confirmation', () => {
    const confirmed = { on: '2026-11-20', by: 'An editor' };
    const { provenance } = onlyGroup(first);
    const known = listed(first, {
      provenance: { ...provenance, seen: { on: '2026-06-01', as: 'copy' }, confirmed },
    });
    const again = run([aMeetingRow()], { listed: [known] });
    expect(again.planned[0]?.differences).toEqual([
      { field: 'provenance.seen.on', from: '2026-06-01', to: '2026-11-23' },
    ]);
    expect(again.planned[0]?.group.provenance.confirmed).toEqual(confirmed);
  });
});

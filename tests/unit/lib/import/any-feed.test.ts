import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatName } from '../../../../src/lib/import/formats/formats.ts';
import { reportImport } from '../../../../src/lib/import/report-import.ts';
import { groupSchema } from '../../../../src/schemas/group.ts';
import {
  aBmltRow,
  aLocation,
  aMeetingRow,
  aSchedule,
  aService,
  geography,
  importFile,
} from '../../../fixtures/importing.ts';

/** Values a field may hold: likely ones, those that once broke a reader, and any JSON at all. */
const value = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      '',
      '0',
      '1',
      5,
      -1,
      1.5,
      0,
      null,
      true,
      [],
      {},
      'NaN',
      '__proto__',
      'England',
      'GB',
      'Wales',
      'Leeds',
      'St Ives',
      'LS6 1AA',
      'CH4 8ZZ',
      'EH1 1AA',
      '19:30',
      '7pm',
      '24:00',
      'MO',
      '-1FR',
      'MONTHLY',
      'https://example.org/',
      'javascript:alert(1)',
      '07700 900123',
      'a@b.example',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** A sound record with some of its fields changed or gone. */
const like = (sound: Record<string, unknown>) =>
  fc
    .dictionary(
      fc.constantFrom(
        ...Object.keys(sound),
        'types',
        'conference_url',
        'latitude',
        'longitude',
        'attendance_option',
        'formatted_address',
        'notes',
      ),
      fc.option(value, { nil: undefined }),
      { maxKeys: 4 },
    )
    .map((changes) => ({ ...sound, ...changes }));

const feeds: Record<FormatName, fc.Arbitrary<unknown>> = {
  'meeting-guide': fc.array(fc.oneof(like(aMeetingRow()), value), { maxLength: 6 }),
  bmlt: fc.array(fc.oneof(like(aBmltRow()), value), { maxLength: 6 }),
  oruk: fc.array(
    fc.oneof(
      like(aService()),
      like(aSchedule()).map((schedule) => aService({ schedules: [schedule] })),
      like(aLocation()).map((location) => aService({ service_at_locations: [{ id: 's', location }] })),
      value,
    ),
    { maxLength: 6 },
  ),
  csv: fc.array(
    fc.oneof(
      like({
        name: 'A group',
        format: 'in-person',
        weekday: 'monday',
        start: '19:30',
        place: 'leeds',
        venue: 'Hall',
        audience: 'women',
        slug: '',
        status: '',
        minutes: '60',
        recurrence: 'weekly',
        organisation: '',
      }),
      value,
    ),
    { maxLength: 6 },
  ),
};

/** Any feed imported, or the sentence that says why it is none. */
const run = (format: FormatName, file: unknown) => {
  try {
    return importFile(
      format,
      file,
      format === 'oruk' || format === 'csv' ? { context: { organisation: undefined } } : {},
    );
  } catch (error) {
    // Only what was answered in words; anything else is a fault of ours.
    if (error instanceof Error && /^(?:The feed|A |An |Our|There)/.test(error.message)) return null;
    throw error;
  }
};

describe.each(Object.keys(feeds) as FormatName[])('any feed read as %s', (format) => {
  test('never throws, and what it proposes is sound and in England', () => {
    fc.assert(
      fc.property(fc.oneof(feeds[format], fc.jsonValue()), (file) => {
        const result = run(format, file);
        if (result === null) return;
        expect(reportImport(result)).toBeTypeOf('string');
        for (const { group, path } of result.planned) {
          expect(groupSchema.safeParse(group).error).toBeUndefined();
          expect(path).toMatch(/^groups\/[a-z-]+\/[a-z0-9-]+\.yaml$/);
          expect(group.provenance.confirmed).toBeNull();
          const postcode = group.location?.postcode;
          if (postcode !== undefined) {
            const found = geography.postcodes(postcode);
            expect(found.is === 'on-border' || (found.is === 'in' && found.country === 'England')).toBe(true);
          }
        }
        const rows = new Set([
          ...result.planned.map(({ proposal }) => proposal.row),
          ...result.refusals.map(({ row }) => row),
        ]);
        expect(rows.size).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('makes the same of it when it is imported again', () => {
    fc.assert(
      fc.property(feeds[format], (file) => {
        const [first, second] = [run(format, file), run(format, structuredClone(file))];
        expect(second?.planned.map(({ text }) => text)).toEqual(first?.planned.map(({ text }) => text));
        if (first === null) return;
        const waiting = first.planned.map(({ slug, path, text, group }) => ({
          slug,
          file: path,
          text: text ?? '',
          group,
        }));
        const context = format === 'oruk' || format === 'csv' ? { organisation: undefined } : {};
        const again = importFile(format, file, { context, known: { listed: [], waiting } });
        expect(again.planned.map(({ kind, text }) => [kind, text])).toEqual(
          first.planned.map(({ text }) => ['waiting', text]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRecord, told } from '../../../../src/lib/import/record.ts';
import { parseFeed } from '../../../../src/lib/import/parse-feed.ts';
import { feedFormats, guessFormat } from '../../../../src/lib/import/formats/formats.ts';
import { reportImport } from '../../../../src/lib/import/report-import.ts';
import { importFile } from '../../../fixtures/importing.ts';

/** Made-up feeds in which every row carries what must come of it: `accepted`, or words of the reason. */
describe.each([
  { file: 'hostile-meeting-guide.json', format: 'meeting-guide' },
  { file: 'hostile-sheet.csv', format: 'meeting-guide' },
  { file: 'hostile-bmlt.json', format: 'bmlt' },
  { file: 'hostile-oruk.json', format: 'oruk' },
] as const)('$file', ({ file, format }) => {
  const parsed = parseFeed(readFileSync(`tests/fixtures/feeds/${file}`, 'utf8'));
  if ('fault' in parsed) throw new Error(parsed.fault);
  const rowsIn = feedFormats[format].rowsIn(parsed.file);
  const rows = ('rows' in rowsIn ? rowsIn.rows : []).flatMap(({ number, record }) =>
    isRecord(record)
      ? [{ number, name: feedFormats[format].nameOf(record), outcome: told(record, 'outcome')?.value ?? '' }]
      : [],
  );
  const organisation = format === 'oruk' ? undefined : 'alcoholics-anonymous';
  const result = importFile(format, parsed.file, { context: { organisation } });
  const from = new Set(result.planned.map(({ proposal }) => proposal.row));

  test.each(rows)('row $number, $name: $outcome', ({ number, outcome }) => {
    const reasons = result.refusals.filter(({ row }) => row === number).map(({ reason }) => reason);
    const isAccepted = outcome === 'accepted';
    expect(reasons.join('\n')).toContain(isAccepted ? '' : outcome);
    expect({ reasons: reasons.length > 0, isProposed: from.has(number) }).toEqual({
      reasons: !isAccepted,
      isProposed: isAccepted,
    });
  });

  test('is known for what it is', () => {
    expect(guessFormat(parsed.file)).toBe(format);
  });

  test('gives nobody away, and writes no control letter to a terminal', () => {
    const everything = JSON.stringify(result.planned.map(({ text }) => text)) + reportImport(result);
    expect(everything).not.toMatch(/07700|900123|zebedee@|SECRET/i);
    expect(reportImport(result).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

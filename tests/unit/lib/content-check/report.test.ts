import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFirst } from '../../../../src/lib/check-first.ts';
import { proseCollections } from '../../../../src/schemas/index.ts';
import { readEntry } from '../../../../src/lib/content-check/read-entry.ts';
import { reportOn } from '../../../../src/lib/content-check/report.ts';
import { postcodes } from '../../../fixtures/geography.ts';
import { aGuide, aHelpline } from '../../../fixtures/entries.ts';
import { mdx, soundContent, yaml, type Files } from '../../../fixtures/content-files.ts';

/** What stands under the heading that begins so. */
function part(title: string, changed: Files = {}, today = '2026-11-23'): string[] {
  const entries = Object.entries({ ...soundContent, ...changed }).flatMap(([path, text]) => {
    const { entry } = readEntry({ name: `content/${path}`, path, text: text ?? '' });
    return entry === null ? [] : [entry];
  });
  return (
    reportOn({ entries, places: new Map(), postcodes, today }).find((one) => one.title.startsWith(title))
      ?.lines ?? []
  );
}

describe('what an editor must check first', () => {
  test('every entry named there exists', () => {
    const missing = checkFirst
      .flatMap(({ entries }) => entries)
      .filter((entry) => {
        const isProse = proseCollections.some((collection) => entry.startsWith(`${collection}/`));
        return !existsSync(`content/${entry}.${isProse ? 'mdx' : 'yaml'}`);
      });
    expect(missing).toEqual([]);
    expect(checkFirst).toHaveLength(10);
  });

  test('a line leaves the list when a person has confirmed it, and not before', () => {
    const line = (confirmed: { on: string; by: string } | null) => {
      const helpline = aHelpline();
      return {
        'helplines/nspcc.yaml': yaml({ ...helpline, provenance: { ...helpline.provenance, confirmed } }),
      };
    };
    expect(part('Check these first', line(null))).toEqual([expect.stringContaining('helplines/nspcc.yaml')]);
    expect(part('Check these first', line({ on: '2026-11-22', by: 'An editor' }))).toEqual([]);
  });

  test('a page leaves it when a person has reviewed it', () => {
    const page = (reviewed: { on: string; by: string; next: string } | null) => ({
      'guides/stopping-safely.mdx': mdx(aGuide({ reviewed })),
    });
    expect(part('Check these first', page(null))).toHaveLength(1);
    const reviewed = { on: '2026-11-22', by: 'A nurse', next: '2027-11-22' };
    expect(part('Check these first', page(reviewed))).toEqual([]);
  });
});

test('overdue things stand with their days, the longest first', () => {
  const files = {
    'guides/first-meeting.mdx': mdx(aGuide({ checked: '2025-11-01' })),
    'guides/second.mdx': mdx(aGuide({ checked: '2025-10-01' })),
  };
  const lines = part('Overdue', files);
  expect(lines.slice(0, 2)).toEqual([
    expect.stringMatching(/^53 days: content\/guides\/second\.mdx/),
    expect.stringMatching(/^22 days: content\/guides\/first-meeting\.mdx/),
  ]);
});

test('what no person has confirmed or reviewed is counted', () => {
  expect(part('Never confirmed')).toContain('helplines: 1 of 1: a-helpline');
  expect(part('Never reviewed')).toEqual(['5 of 5 pages']);
});

test('the reading level of all pages is told, the hardest first', () => {
  expect(part('Reading level')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Flesch-Kincaid: median [\d.]+ of \d+ pages?$/)]),
  );
});

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFirst } from '../../../../src/lib/check-first.ts';
import { proseCollections } from '../../../../src/schemas/index.ts';
import { readEntry } from '../../../../src/lib/content-check/read-entry.ts';
import { reportOn } from '../../../../src/lib/content-check/report.ts';
import { postcodes } from '../../../fixtures/geography.ts';
import { aGroup, aGuide, aHelpline, anOrganisation } from '../../../fixtures/entries.ts';
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

describe('whom to ask about a group that nobody has confirmed', () => {
  const group = 'groups/yorkshire-and-the-humber/riverside.yaml';
  const ask = (changes: Parameters<typeof aGroup>[0]) =>
    part('Groups nobody has ever confirmed', { [group]: yaml(aGroup(changes)) });
  const finder = {
    kind: 'finder',
    label: 'Find',
    url: 'https://example.org/finder',
    how: 'Type your town.',
  } as const;

  test('its own page goes before all others', () => {
    expect(ask({ website: 'https://example.org/riverside' })).toEqual([
      `content/${group}: seen 3 days ago. Ask: https://example.org/riverside`,
    ]);
  });

  const site = { ...finder, kind: 'website', url: 'https://example.org/' } as const;
  const { label, how } = finder;
  const phone = { kind: 'phone', label, how, number: '01632 960 001' } as const;
  test.each([
    { waysIn: [site, phone, finder], asks: 'https://example.org/finder' },
    { waysIn: [site, phone], asks: '01632 960 001' },
    { waysIn: [site], asks: 'https://example.org/' },
  ])('else its organisation, by the way a reader is told: $asks', ({ waysIn, asks }) => {
    const organisation = anOrganisation();
    const { provenance } = organisation.england;
    const text = mdx({ ...organisation, waysIn: waysIn.map((one) => ({ ...one, provenance })) });
    const [line = ''] = part('Groups nobody has ever confirmed', { 'organisations/open-circle.mdx': text });
    expect(line.replace(/^.*Ask: /, '')).toBe(asks);
  });

  test('else whoever published what we read', () => {
    expect(ask({ organisation: null })).toEqual([
      expect.stringMatching(/Ask: A council, https:\/\/example\.org\/groups\/$/),
    ]);
  });

  test('a group that has closed is asked about no more', () => {
    expect(ask({ status: { is: 'closed', on: '2026-11-01' } })).toEqual([]);
  });

  test('an overdue group stands with it too', () => {
    const lines = part(
      'Overdue',
      { [group]: yaml(aGroup({ website: 'https://example.org/riverside' })) },
      '2027-06-01',
    );
    expect(lines.find((line) => line.includes(group))).toMatch(
      /\n {2}Ask: https:\/\/example\.org\/riverside$/,
    );
  });
});

test('sources that nobody has read for over a year are told, with their address', () => {
  expect(part('Sources not read')).toEqual([]);
  expect(part('Sources not read', {}, '2027-12-01')).toEqual([
    '376 days: content/sources/council-page.yaml https://example.org/groups/',
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

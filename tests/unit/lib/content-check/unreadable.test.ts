import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/content-check/check.ts';
import { formatFault } from '../../../../src/lib/content-check/fault.ts';
import { postcodes } from '../../../fixtures/geography.ts';
import { faultsIn, soundContent } from '../../../fixtures/content-files.ts';

const group = 'groups/yorkshire-and-the-humber/riverside.yaml';
const sound = soundContent[group] ?? '';

/** Faults of a folder in which one file has no text to read, and nothing else is wrong but for the places. */
function withUnreadable(path: string, field: string): string[] {
  const files = Object.entries({ ...soundContent, [path]: '' }).map(([name, text]) => ({
    name: `content/${name}`,
    path: name,
    text: text ?? '',
    ...(name === path && { unreadable: { line: 3, field, found: 'Found it.', write: 'Mend it.' } }),
  }));
  const leeds = {
    name: 'Leeds',
    district: 'Leeds',
    region: 'yorkshire-and-the-humber',
    lat: 53.801,
    lng: -1.55,
  } as const;
  return checkContent(files, {
    places: new Map([['leeds', leeds]]),
    postcodes,
    today: '2026-11-23',
  }).faults.map(formatFault);
}

test.each([
  { path: 'sources/council-page.yaml', why: 'what points at the entry is right' },
  { path: 'organisations/open-circle.mdx', why: 'nor is any field said to be missing' },
  { path: 'guides/Second Meeting.mdx', why: 'nor its name found fault with' },
])('a file without text has one fault: $why', ({ path }) => {
  expect(withUnreadable(path, 'whole file')).toEqual([`content/${path}:3  whole file\n  Found it. Mend it.`]);
});

test('of a picture among the pages it says that it is no page', () => {
  expect(withUnreadable('guides/photo.jpg', 'whole file')).toEqual([
    'content/guides/photo.jpg:1  file name\n  Found a file that ends in ".jpg". Files in guides end in ".mdx": rename it.',
  ]);
});

test('a bad link is one wherever it stands', () => {
  expect(withUnreadable('groups/london', 'link')).toEqual([
    'content/groups/london:3  link\n  Found it. Mend it.',
  ]);
});

test.each([
  { slip: 'name: River: side', line: 1, why: 'a second colon' },
  { slip: 'name: "Riverside', line: 1, why: 'a quotation mark left open' },
  { slip: 'name: *river', line: 1, why: 'an alias' },
  { slip: 'name: Riverside\n  place: Leeds', line: 2, why: 'a line too far in' },
  { slip: 'name:\n\tRiverside: 1\n\tplace: Leeds', line: 2, why: 'tabs' },
])('beside $why, other fields are still checked, and none is said to be missing', ({ slip, line }) => {
  const text = sound
    .replace('name: Riverside', slip)
    .replace('cost: free', 'cost: fre')
    .replace('open-circle', 'open-cirlce');
  const shift = slip.split('\n').length - 1;
  expect(faultsIn({ [group]: text }).map((fault) => fault.split('\n')[0])).toEqual([
    `content/${group}:${line}  YAML`,
    `content/${group}:${21 + shift}  cost`,
    `content/${group}:${2 + shift}  organisation`,
  ]);
});

test('a slip among the answers of an organisation leaves none unanswered', () => {
  const text = (soundContent['organisations/open-circle.mdx'] ?? '').replace('kind: statement', 'kind: a: b');
  expect(faultsIn({ 'organisations/open-circle.mdx': text })).toEqual([
    expect.stringContaining('YAML\n  Found a second colon on the line.'),
  ]);
});

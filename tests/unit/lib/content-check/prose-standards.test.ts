import { describe, expect, test } from 'vitest';
import { aGuide, anOrganisation, aSource, comparedBody } from '../../../fixtures/entries.ts';
import { check, faultsIn, mdx, yaml } from '../../../fixtures/content-files.ts';

const guide = (body: string) => faultsIn({ 'guides/first-meeting.mdx': mdx(aGuide(), body) });
const at = 'content/guides/first-meeting.mdx';

describe('reading level', () => {
  const hard = 'Organisational considerations necessitate comprehensive consultation.\n\n'.repeat(10);

  test('a page no tired reader could follow is named, by both measures', () => {
    const faults = guide(hard).filter((fault) => fault.startsWith(at));
    expect(faults).toEqual([
      expect.stringMatching(
        /Found a reading grade of [\d.]+ \(Flesch-Kincaid\); 9 is the most\. Write shorter/,
      ),
      expect.stringMatching(/Found a reading grade of [\d.]+ \(SMOG\); 9 is the most\. Write shorter/),
    ]);
  });

  test('the median of all pages is held too', () => {
    expect(guide(hard).filter((fault) => fault.startsWith('content:1  all pages'))).toHaveLength(2);
  });

  test('names of organisations do not count against a page', () => {
    const named = 'You may know Open Circle Confederation.\n\n'.repeat(12);
    const organisation = anOrganisation({ name: 'Open Circle Confederation' });
    const withName = (name: string) =>
      faultsIn({
        'organisations/open-circle.mdx': mdx({ ...organisation, name }, comparedBody()),
        'guides/first-meeting.mdx': mdx(aGuide(), named),
      });
    expect(withName('Open Circle Confederation')).toEqual([]);
    expect(withName('Open Circle')).not.toEqual([]);
  });
});

describe('long passages are listed and stop nothing', () => {
  const { faults, warnings } = check({
    'guides/first-meeting.mdx': mdx(
      aGuide(),
      `${'word '.repeat(31).trim()}.\n\nOne. Two. Three.\n\nOne. Two. Three. Four.\n`,
    ),
  });

  test('a sentence over 30 words, and a paragraph over three sentences', () => {
    expect(faults).toEqual([]);
    expect(warnings.map(({ line, found }) => ({ line, found }))).toEqual([
      { line: 11, found: 'Found a sentence of 31 words: "word word word word word word word word …".' },
      { line: 15, found: 'Found a paragraph of 4 sentences.' },
    ]);
  });
});

test('a long quotation is to be told in our own words', () => {
  const quote = (words: number) => guide(`They say “${'so '.repeat(words).trim()}”.[@council-page]\n`);
  expect(quote(14)).toEqual([]);
  expect(quote(15)).toEqual([
    `${at}:11  body\n  Found a quotation of 15 words. Quote 14 words or fewer, and tell the rest in our own words.`,
  ]);
});

test.each(['01632 960 001', '0800 9177 650', '0800 1111', '+44 800 917 7650', '(020) 7946 0000', '116 123'])(
  'a phone number in prose is refused: %s',
  (number) => {
    expect(guide(`Phone them on ${number} at any time.[@council-page]\n`)).toEqual([
      `${at}:11  body\n  Found the phone number "${number}" in running text. Put it in content/helplines and name the line, or list its slug under helplines.`,
    ]);
  },
);

test('a phone number is found before a comma, and in a figure with commas there is none', () => {
  expect(guide('On 0800 9177 650, at any time, they answer.[@council-page]\n')).toHaveLength(1);
  expect(guide('In 2019 there were 10,116,123 of them.[@council-page]\n')).toEqual([]);
});

test.each([
  { URL: 'https://grokipedia.com/page/aa', what: 'a copy of an encyclopaedia' },
  { URL: 'https://www.ukessays.com/essays/aa', what: 'a mirror of other people’s documents or essays' },
  { URL: 'https://github.com/someone/meetings/blob/main/a.json', what: 'a file of code or data' },
  { URL: 'https://www.rehabs.com/aa', what: 'a commercial clinic or its directory' },
])('a source may not be $what', ({ URL, what }) => {
  const [fault = ''] = faultsIn({ 'sources/council-page.yaml': yaml(aSource({ URL })) });
  expect(fault).toContain(`URL\n  Found ${what}: "`);
  expect(fault).toContain(
    'Cite the original work: its DOI or its publisher’s address, or no address at all.',
  );
});

test('a page much longer than those of the other organisations is to be cut', () => {
  const longer = comparedBody().replace('## The goal\n', `## The goal\n\n${'They talk. '.repeat(450)}\n`);
  const faults = faultsIn({
    'organisations/a.mdx': mdx(anOrganisation({ name: 'Ay', mark: 'A' }), comparedBody()),
    'organisations/b.mdx': mdx(anOrganisation({ name: 'Bee', mark: 'B' }), comparedBody()),
    'organisations/open-circle.mdx': mdx(anOrganisation(), longer),
  });
  expect(faults).toEqual([
    expect.stringMatching(/open-circle\.mdx:\d+ {2}body\n {2}Found \d+ words, many more/),
  ]);
});

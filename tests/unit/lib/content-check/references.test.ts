import { describe, expect, test } from 'vitest';
import {
  aComparison,
  aGuide,
  anOrganisation,
  aQuestion,
  aTerm,
  comparedBody,
} from '../../../fixtures/entries.ts';
import { faultsIn, mdx, yaml } from '../../../fixtures/content-files.ts';

const guide = (body: string) => faultsIn({ 'guides/first-meeting.mdx': mdx(aGuide(), body) });
const inGuide = (line: number, says: string) => [`content/guides/first-meeting.mdx:${line}  body\n  ${says}`];

describe('slugs in fields', () => {
  test('a model and a programme that do not exist', () => {
    const organisation = mdx(anOrganisation({ model: 'ilness', programme: 'zen' }), comparedBody());
    expect(faultsIn({ 'organisations/open-circle.mdx': organisation })).toEqual([
      'content/organisations/open-circle.mdx:14  model\n  Found "ilness", but there is no such file in content/models. Did you mean "illness"?',
      'content/organisations/open-circle.mdx:15  programme\n  Found "zen", but there is no such file in content/programmes. Write ten-talks.',
    ]);
  });

  test('a term that points at no term', () => {
    expect(faultsIn({ 'glossary/mutual-aid.yaml': yaml(aTerm({ seeAlso: ['mutual-ade'] })) })).toEqual([
      'content/glossary/mutual-aid.yaml:6  seeAlso[0]\n  Found "mutual-ade", but there is no such file in content/glossary. Did you mean "mutual-aid"?',
    ]);
  });

  test('a row about a part its programme does not have', () => {
    const faults = faultsIn({ 'programmes/side-by-side.mdx': mdx(aComparison(4)) });
    expect(faults[0]).toMatch(
      /rows\[0\]\.left\.parts\[0\]\n {2}Found part 4, but ten-talks has 3 parts\. Write a number from 1 to 3\.$/,
    );
    expect(faults).toHaveLength(2);
  });
});

describe('citations in prose', () => {
  test.each([
    {
      body: 'A fact.[@council-pag]\n',
      says: 'Found "council-pag", but there is no such file in content/sources. Did you mean "council-page"?',
    },
    {
      body: 'A fact.[@council-page\n',
      says: 'Found a citation that is not closed: "[@council-page". Write one source in each pair of brackets: [@source-slug].',
    },
    {
      body: 'A fact.[@council-page; @other]\n',
      says: 'Found a citation we cannot read: "[@council-page; @other]". Write one source in each pair of brackets: [@source-slug].',
    },
  ])('$body', ({ body, says }) => {
    expect(guide(`First line.\n\n${body}`)).toEqual(inGuide(13, says));
  });

  test('two whole ones side by side are right', () => {
    expect(guide('A fact.[@council-page][@council-page]\n')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    '/organisations/open-circle/',
    '/organisations/open-circle/#the-goal',
    '/models/compare/',
    '/glossary/#mutual-aid',
    '/sources/#council-page',
    '/groups/riverside/',
    '/groups/in/leeds/',
    '/groups/in/south-west/',
    '/groups/with/open-circle/',
    '/groups/on/monday/',
    '/groups/#near=LS1',
    '/data/groups.csv',
    '/',
  ])('%s exists', (target) => {
    expect(guide(`See [there](${target}).\n`)).toEqual([]);
  });

  test.each([
    { target: '/guides/first-meeting', says: 'End the address with a slash: /guides/first-meeting/' },
    { target: '/glossary#mutual-aid', says: 'End the address with a slash: /glossary/#mutual-aid' },
    {
      target: 'first-meeting/',
      says: 'Write an address on this site that begins and ends with a slash: /guides/…/.',
    },
    { target: '/glossary/#mutual-ade', says: 'Did you mean /glossary/#mutual-aid?' },
    { target: '/glossary/mutual-aid/', says: 'Did you mean /glossary/#mutual-aid?' },
    { target: '/sources/#nothing-like-it', says: 'There is no "nothing-like-it" in content/sources.' },
    {
      target: 'https://example.org/',
      says: 'Give the address in waysIn, website or a source, not in prose.',
    },
    { target: 'tel:999', says: 'Link to /urgent-help/, or give the number in waysIn.' },
  ])('$target is wrong', ({ target, says }) => {
    expect(guide(`See [there](${target}).\n`)).toEqual(inGuide(11, `Found a link to "${target}". ${says}`));
  });

  test.each([
    { target: '/organisations/open-cirlce/', says: 'Did you mean /organisations/open-circle/?' },
    { target: '/organisation/open-circle/', says: 'Did you mean /organisations/open-circle/?' },
    { target: '/groups/in/chepstow/', says: 'Link to a page that exists, or take the link out.' },
    // In England, but no group meets there: it has no list yet.
    { target: '/groups/in/harrogate/', says: 'Link to a page that exists, or take the link out.' },
  ])('$target leads nowhere', ({ target, says }) => {
    const found = `Found a link to "${target}", but there is no such page.`;
    expect(guide(`See [there](${target}).\n`)).toEqual(inGuide(11, `${found} ${says}`));
  });

  test('an address standing bare in prose is found', () => {
    expect(guide('See https://example.org for more.\n')).toEqual(
      inGuide(
        11,
        'Found a link to "https://example.org". Give the address in waysIn, website or a source, not in prose.',
      ),
    );
  });

  test('the page a question leads to must exist', () => {
    expect(faultsIn({ 'questions/cost.yaml': yaml(aQuestion({ more: '/guides/first-meting/' })) })).toEqual([
      'content/questions/cost.yaml:7  more\n  Found a link to "/guides/first-meting/", but there is no such page. Did you mean /guides/first-meeting/?',
    ]);
  });
});

test.each([
  {
    body: '# Hello\n',
    says: 'Found the heading "# Hello". Write "## Hello": the page’s own heading is its title.',
  },
  {
    body: 'Under 5 {units}\n',
    says: 'Found "{", which MDX would take for code. Write plain text: headings, paragraphs, lists and links.',
  },
])('prose holds no markup of its own: $body', ({ body, says }) => {
  expect(guide(body)).toContain(inGuide(11, says)[0]);
});

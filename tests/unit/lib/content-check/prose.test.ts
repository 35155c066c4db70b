import { expect, test } from 'vitest';
import { aGuide, aQuestion } from '../../../fixtures/entries.ts';
import { faultsIn, mdx, yaml } from '../../../fixtures/content-files.ts';

const guide = (body: string) => faultsIn({ 'guides/first-meeting.mdx': mdx(aGuide(), body) });
const inGuide = (line: number, says: string) => `content/guides/first-meeting.mdx:${line}  body\n  ${says}`;

test.each([
  {
    body: 'One\nTwo\n===\n',
    line: 13,
    says: 'Found "===" under "Two", which makes a heading of it. Write a heading as "## Words", or leave an empty line above.',
  },
  {
    body: 'Two\n-\n',
    line: 12,
    says: 'Found "-" under "Two", which makes a heading of it. Write a heading as "## Words", or leave an empty line above.',
  },
  {
    body: '## Talk\n\n#### Rest\n',
    line: 13,
    says: 'Found the heading "#### Rest" straight under "## Talk". Write "### Rest": headings go down one level at a time.',
  },
  {
    body: '### Rest\n',
    line: 11,
    says: 'Found the heading "### Rest" as the first. Write "## Rest": headings go down one level at a time.',
  },
  {
    body: '  # Talk\n',
    line: 11,
    says: 'Found the heading "# Talk". Write "## Talk": the page’s own heading is its title.',
  },
  {
    body: '![](x.png)\n',
    line: 11,
    says: 'Found a link to "x.png". Write an address on this site that begins and ends with a slash: /guides/…/.',
  },
  {
    body: '![A hall](/hall/)\n',
    line: 11,
    says: 'Found "![", which begins a picture. Take the picture out, and say in words what it shows.',
  },
  {
    body: 'See [there][foo].\n',
    line: 11,
    says: 'Found "[there][foo]", a link whose address stands elsewhere. Write the address right after the words: [words](/page/).',
  },
  {
    body: 'One.\n\n[foo]: /about/\n',
    line: 13,
    says: 'Found "[foo]:", which gives an address to links elsewhere. Write the address right after the words of each link: [words](/page/).',
  },
  {
    body: 'See [there](/about/ for more.\n',
    line: 11,
    says: 'Found a link that is not closed: "[there](/about/ for more.". Write a round bracket after the address: [words](/page/).',
  },
  {
    body: 'See [there](/about/ now) for more.\n',
    line: 11,
    says: 'Found a link we cannot read: "[there](/about/ now) for more.". Write nothing but the address in the round brackets: [words](/page/).',
  },
  {
    body: 'See [ ](/about/).\n',
    line: 11,
    says: 'Found a link with no words: "[ ](/about/)". Write words that say where it leads: [words](/page/).',
  },
  {
    body: 'See www.example.org for more.\n',
    line: 11,
    says: 'Found a link to "www.example.org". Give the address in waysIn, website or a source, not in prose.',
  },
  {
    body: 'A fact.@council-page\n\nAnother (@council-page).\n',
    line: 13,
    says: 'Found "@council-page" outside brackets. Write [@council-page].',
  },
  {
    body: 'Ask @somebody.\n',
    line: 11,
    says: 'Found "@somebody" outside brackets. Write a citation as [@source-slug]; anything else without the @.',
  },
])('is no prose: $body', ({ body, line, says }) => {
  expect(guide(body)).toContain(inGuide(line, says));
});

test.each([
  '## A\n\n### B\n\n#### C\n\n## D\n',
  'One.\n\n---\n\nTwo.\n',
  '- one\n---\n\n> two\n---\n\n1. three\n---\n',
  '## One\n---\n',
  'A fact.[@council-page][@council-page]\n',
  'See [there](/about/)[@council-page] and [here](/about/ "About").\n',
  'See [there\nand here](/about/).\n',
  'Write to a.b@example.org.\n',
])('is prose: %s', (body) => {
  expect(guide(body)).toEqual([]);
});

const page =
  '## Who can come?\n\n## In [England](/about/), now\n\n### Who can come?\n\n## Cost [@council-page]\n';

test.each(['who-can-come', 'in-england-now', 'who-can-come-1', 'cost-1', 'sources', 'source-1'])(
  '#%s is on the page',
  (anchor) => {
    expect(guide(`${page}\n[There](/guides/first-meeting/#${anchor}).\n`)).toEqual([]);
  },
);

test.each(['/groups/#near=LS1', '/groups/riverside/#when', '/models/illness/#held-by', '/urgent-help/#any'])(
  '%s is left alone: its page is not prose, or has that anchor',
  (target) => {
    expect(guide(`[There](${target}).\n`)).toEqual([]);
  },
);

test.each([
  { anchor: 'who-may-come', says: 'Did you mean /guides/first-meeting/#who-can-come?' },
  { anchor: 'how-to-reach-it', says: 'Link to /guides/first-meeting/, or to one of its headings.' },
])('#$anchor is not', ({ anchor, says }) => {
  const target = `/guides/first-meeting/#${anchor}`;
  const found = `Found a link to "${target}", but that page has no such heading.`;
  expect(guide(`${page}\n[There](${target}).\n`)).toEqual([inGuide(19, `${found} ${says}`)]);
});

test('nor is an anchor a question leads to', () => {
  const more = '/guides/first-meeting/#nowhere';
  expect(faultsIn({ 'questions/cost.yaml': yaml(aQuestion({ more })) })).toEqual([
    `content/questions/cost.yaml:7  more\n  Found a link to "${more}", but that page has no such heading. Link to /guides/first-meeting/, or to one of its headings.`,
  ]);
});

test('anchors of a page that could not be read are not known', () => {
  const files = {
    'guides/first-meeting.mdx': 'title: no frontmatter\n',
    'models/illness.mdx': null,
    'organisations/open-circle.mdx': null,
    'guides/second.mdx': mdx(aGuide(), '[There](/guides/first-meeting/#nowhere)\n'),
  };
  expect(faultsIn(files).filter((fault) => fault.includes('second'))).toEqual([]);
});

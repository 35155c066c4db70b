import { expect, test } from 'vitest';
import {
  aGroup,
  aGuide,
  aHelpline,
  anOrganisation,
  aTerm,
  comparedBody,
  relatedBody,
} from '../../../fixtures/entries.ts';
import { faultsIn, mdx, soundContent, yaml, type Files } from '../../../fixtures/content-files.ts';

const term = 'glossary/mutual-aid.yaml';
const group = 'groups/yorkshire-and-the-humber/riverside.yaml';

test.each<{ why: string; files: Files; says: string }>([
  {
    why: 'a citation in YAML',
    files: { [term]: yaml(aTerm({ definition: 'People helping each other.[@council-page]' })) },
    says: `content/${term}:2  definition\n  Found a citation in a field: "[@council-page]". Take it out: fields print it as it stands. A field names a source by its slug, in source or sources.`,
  },
  {
    why: 'a link in frontmatter',
    files: {
      'guides/first-meeting.mdx': mdx(aGuide({ shortAnswer: 'See [the page](/about/) for all of it.' })),
    },
    says: 'content/guides/first-meeting.mdx:4  shortAnswer\n  Found a link in a field: "[the page](/about/)". Keep its words and take the rest out: fields print it as it stands.',
  },
  {
    why: 'spaces alone, though there are enough of them',
    files: { [group]: yaml(aGroup({ whoMayCome: '      ' })) },
    says: `content/${group}:13  whoMayCome\n  Found nothing but spaces. Write it: In one sentence, who may come.`,
  },
  {
    why: 'spaces alone, and too few, are told once',
    files: { [term]: yaml(aTerm({ term: ' ' })) },
    says: `content/${term}:1  term\n  Found nothing but spaces. Write it: The term as written in running text.`,
  },
  {
    why: 'letters nobody sees',
    files: { [term]: yaml(aTerm({ aliases: ['\u200b\u200b'] })) },
    says: `content/${term}:6  aliases[0]\n  Found nothing but spaces. Write it, or take it out.`,
  },
  {
    why: 'an organisation whose programme is two side by side',
    files: {
      'organisations/open-circle.mdx': mdx(anOrganisation({ programme: 'side-by-side' }), comparedBody()),
    },
    says: 'content/organisations/open-circle.mdx:15  programme\n  Found "side-by-side", which sets two programmes side by side. Write ten-talks.',
  },
  {
    why: 'a comparison of a comparison',
    files: {
      'programmes/side-by-side.mdx': (soundContent['programmes/side-by-side.mdx'] ?? '').replace(
        'left: ten-talks',
        'left: side-by-side',
      ),
    },
    says: 'content/programmes/side-by-side.mdx:9  left\n  Found "side-by-side", which sets two programmes side by side. Write ten-talks.',
  },
  {
    why: 'two organisations with one mark',
    files: {
      'organisations/other.mdx': mdx(anOrganisation({ kind: 'related', answers: {} }), relatedBody()),
    },
    says: 'content/organisations/other.mdx:10  mark\n  Found "OC", which is also the mark of content/organisations/open-circle.mdx. Write letters no other organisation has.',
  },
  {
    why: 'one number twice under a topic, grouped otherwise',
    files: { 'helplines/b-helpline.yaml': yaml(aHelpline({ number: '01632 960001' })) },
    says: 'content/helplines/b-helpline.yaml:5  number\n  Found "01632 960001", which is also the number of content/helplines/a-helpline.yaml, under the same topic. Keep one of the two files, or correct the number.',
  },
])('$why', ({ files, says }) => {
  expect(faultsIn(files)).toEqual([says]);
});

test('one number under two topics is right', () => {
  expect(faultsIn({ 'helplines/b-helpline.yaml': yaml(aHelpline({ topic: 'family' })) })).toEqual([]);
});

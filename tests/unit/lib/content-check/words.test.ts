import { describe, expect, test } from 'vitest';
import { aGuide, anAnswer, anOrganisation, aTerm, comparedBody } from '../../../fixtures/entries.ts';
import { faultsIn, mdx, yaml } from '../../../fixtures/content-files.ts';

const guide = (body: string) => faultsIn({ 'guides/first-meeting.mdx': mdx(aGuide(), body) });

describe('house words', () => {
  test.each([
    { text: 'alcohol abuse', write: 'Write "alcohol problem" or "worried about drinking".' },
    { text: 'addicts', write: 'Write "a person who is dependent on alcohol", or name what they use.' },
    {
      text: 'alcoholic',
      write:
        'Write "a person who is dependent on alcohol"; as somebody’s own word, put it in quotation marks “ ” and cite whose.',
    },
    { text: 'relapse', write: 'Write "a lapse" or "started drinking again".' },
    { text: 'safe drinking', write: 'Write "safer drinking".' },
    { text: 'stay clean', write: 'Write "not drinking" or "stopped drinking".' },
    { text: 'committed suicide', write: 'Write "died by suicide" or "took their own life".' },
    { text: 'suffering from', write: 'Write "has" or "lives with".' },
    { text: 'Click here', write: 'Say where the link leads.' },
  ])('$text', ({ text, write }) => {
    expect(guide(`One line.\n\nThen ${text} stands here.\n`)).toEqual([
      `content/guides/first-meeting.mdx:13  body\n  Found "${text}". ${write}`,
    ]);
  });

  test.each([
    'Members may say “I am an alcoholic”.[@council-page]',
    'Alcoholics Anonymous is a fellowship.',
    'They offer non-alcoholic drinks, and no alcoholic drinks.',
    'Do you have to call yourself an alcoholic?',
    'The room is clean and warm.',
    'Talk about addiction.',
    'See [the list](/sources/#council-page).[@council-page]',
  ])('are not found in: %s', (text) => {
    expect(guide(`${text}\n`)).toEqual([]);
  });

  test('are found in a quotation that does not say whose it is', () => {
    expect(guide('Cited.[@council-page]\n\nMembers may say “I am an alcoholic”.\n')).toEqual([
      expect.stringMatching(/first-meeting\.mdx:13 {2}body\n {2}Found "alcoholic"\..*cite whose\.$/),
    ]);
  });

  test('count in fields too, and not in what people may search for', () => {
    const term = aTerm({
      definition: 'When an alcoholic talks to another.',
      aliases: ['alcoholics talking'],
    });
    expect(faultsIn({ 'glossary/mutual-aid.yaml': yaml(term) })).toEqual([
      expect.stringMatching(/^content\/glossary\/mutual-aid\.yaml:2 {2}definition\n {2}Found "alcoholic"\./),
    ]);
  });
});

test('an answer does not judge, unless it quotes', () => {
  const answer = (text: string) =>
    faultsIn({
      'organisations/open-circle.mdx': mdx(
        anOrganisation({ answers: { cost: anAnswer({ text }) } }),
        comparedBody(),
      ),
    });
  expect(answer('It is the leading and best way.').map((fault) => fault.split('\n  ')[1])).toEqual([
    'Found "leading". Say what it does, or whose view this is, and leave the judging to the reader.',
    'Found "best". Say what it does, or whose view this is, and leave the judging to the reader.',
  ]);
  expect(answer('It calls itself “the best way”.')).toEqual([]);
});

describe('the withdrawal warning', () => {
  test('is asked for where a page speaks of stopping', () => {
    expect(guide('One line.\n\nYou may want to cut down.\n')).toEqual([
      'content/guides/first-meeting.mdx:2  mentions\n  Found "cut down" in body on line 13, and no withdrawal warning. Write mentions: [stopping], so that the page carries the warning.',
    ]);
  });

  test('is there once the page says so', () => {
    const text = mdx(aGuide({ mentions: ['stopping'] }), 'You may want to cut down.\n');
    expect(faultsIn({ 'guides/first-meeting.mdx': text })).toEqual([]);
  });
});

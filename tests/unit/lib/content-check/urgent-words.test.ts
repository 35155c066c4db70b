import { expect, test } from 'vitest';
import { urgentKinds } from '../../../../src/schemas/urgent-kinds.ts';
import { faultsIn, yaml } from '../../../fixtures/content-files.ts';

const file = 'search/urgent.yaml';
const card = {
  heading: 'Someone to talk to',
  words: 'If a life may be at risk, phone someone now.',
  lines: [{ helpline: 'a-helpline', label: 'A helpline' }],
  more: [{ to: '/urgent-help/#emergency', label: 'Urgent help' }],
};
const phrases: Record<string, string[]> = { suicide: ['WANT ... die'] };

/** Sound words of danger; each kind has a phrase of its own. */
function someWords(suicide: object = {}, changes: object = {}) {
  const kinds = Object.fromEntries(
    urgentKinds.map((kind) => [
      kind,
      { ...card, phrases: phrases[kind] ?? [`${kind.replaceAll('-', ' ')} now`] },
    ]),
  );
  return yaml({
    holds: 'urgent',
    kinds: { ...kinds, suicide: { ...kinds['suicide'], ...suicide } },
    lists: { WANT: ['want', 'wish*'] },
    harmless: ['shake off'],
    misspelt: ['wish*'],
    lookalikes: ['wash'],
    ...changes,
  });
}
const saysOf = (suicide: object, changes?: object) =>
  faultsIn({ [file]: someWords(suicide, changes) }).map((fault) => fault.replace(/^\S+ {2}/, ''));

test('sound words of danger have no fault', () => {
  expect(saysOf({})).toEqual([]);
});

test.each([
  {
    why: 'a list that is not there',
    suicide: { phrases: ['WANT ... die', 'WNAT to go'] },
    says: 'kinds.suicide.phrases[1]\n  Found WNAT, but there is no such list. Did you mean "WANT"?',
  },
  {
    why: 'a phrase of two kinds',
    suicide: { phrases: ['WANT ... die', 'violence now'] },
    says: 'kinds.violence.phrases[0]\n  Found "violence now", which stands at kinds.suicide.phrases[1] too. Keep the one that is right.',
  },
  {
    why: 'a phrase that is harmless too',
    suicide: { phrases: ['WANT ... die', 'shake off'] },
    says: 'harmless[0]\n  Found "shake off", which stands at kinds.suicide.phrases[1] too. Keep the one that is right.',
  },
  {
    why: 'a helpline that is not there',
    suicide: { lines: [{ helpline: 'b-helpline', label: 'A helpline' }] },
    says: 'kinds.suicide.lines[0].helpline\n  Found "b-helpline", but there is no such file in content/helplines. Did you mean "a-helpline"?',
  },
  {
    why: 'a phrase in words that a search is not heard in',
    suicide: { phrases: ['WANT ... die', 'afraid of hubby'] },
    says: 'kinds.suicide.phrases[1]\n  Found "afraid of hubby", but a search is heard otherwise. Write "scared of husband".',
  },
  {
    why: 'a hint that is a phrase too',
    suicide: { hints: ['violence now'] },
    says: 'kinds.suicide.hints[0]\n  Found "violence now", which stands at kinds.violence.phrases[0] too. Keep the one that is right.',
  },
  {
    why: 'a heading that the page has not',
    suicide: { more: [{ to: '/urgent-help/#crises', label: 'More lines' }] },
    says: 'kinds.suicide.more[0].to\n  Found a link to "/urgent-help/#crises", but that page has no such heading. Did you mean "crisis"? Write one of: emergency, crisis, alcohol, family, abuse, children.',
  },
  {
    why: 'a page that is not there',
    suicide: { more: [{ to: '/urgent-hepl/', label: 'More lines' }] },
    says: 'kinds.suicide.more[0].to\n  Found a link to "/urgent-hepl/", but there is no such page. Did you mean /urgent-help/?',
  },
  {
    why: 'a phone number of its own',
    suicide: { words: 'Phone Samaritans now on 116 123 day or night.' },
    says: 'kinds.suicide.words\n  Found the phone number "116 123" in running text. Put it in content/helplines and name the line, or list its slug under helplines.',
  },
  {
    why: 'a phrase with an apostrophe',
    suicide: { phrases: ['WANT ... die', "can't go on"] },
    says: 'kinds.suicide.phrases[1]\n  Found "can\'t go on". Write small letters without apostrophes, lists in CAPITALS, and ... + = * as the head of the file says.',
  },
  {
    why: 'a phrase of marks alone',
    suicide: { phrases: ['WANT ... die', '...'] },
    says: 'kinds.suicide.phrases[1]\n  Found "...". Write small letters without apostrophes, lists in CAPITALS, and ... + = * as the head of the file says.',
  },
])('$why', ({ suicide, says }) => {
  expect(saysOf(suicide)).toEqual([says]);
});

test('lists that lead round in a ring, that nobody calls, and words that nobody wrote', () => {
  expect(saysOf({}, { lists: { WANT: ['want', 'wish*', 'WISH'], WISH: ['wish', 'WANT'] } })).toEqual([
    'lists.WANT\n  Found the list WANT, which leads back to itself. Take the list out of itself.',
    'lists.WISH\n  Found the list WISH, which leads back to itself. Take the list out of itself.',
  ]);
  expect(saysOf({}, { lists: { WANT: ['want', 'wish*'], HOPE: ['hope'] } })).toEqual([
    'lists.HOPE\n  Found the list HOPE, which no phrase calls. Take it out, or call it.',
  ]);
  expect(saysOf({}, { misspelt: ['wishes'] })).toEqual([
    'misspelt[0]\n  Found "wishes", which no phrase holds. Write it as the phrase does, with its * if it has one.',
  ]);
});

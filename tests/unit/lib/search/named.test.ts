import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/lib/search/fold.ts';
import { planSearch } from '../../../../src/lib/search/plan.ts';
import { rankAnswers } from '../../../../src/lib/search/rank.ts';
import type { SearchStart } from '../../../../src/lib/search/start.ts';
import { aSearchPage, aStart } from '../../../fixtures/search-start.ts';
import { organisationPages } from '../../../fixtures/searching.ts';

/** The comparison of two, with the names the build gives it. */
const pair = (one: string, other: string, href: string) =>
  aSearchPage({
    title: `${one} or ${other}: the differences`,
    href,
    aliases: [`compare ${one} and ${other}`, `${one} vs ${other}`, `difference between ${one} and ${other}`],
  });
const AA_OR_LOCAL = '/compare/alcoholics-anonymous-and-independent-groups/';
const LIFERING_OR_SMART = '/compare/lifering-and-smart-recovery/';
const pages = [
  ...organisationPages,
  aSearchPage({ title: 'Compare side by side', href: '/compare/', aliases: ['differences', 'AA or SMART'] }),
  pair('AA', 'Independent groups', AA_OR_LOCAL),
  pair('AA', 'SMART', '/compare/alcoholics-anonymous-and-smart-recovery/'),
  pair('LifeRing', 'SMART', LIFERING_OR_SMART),
  aSearchPage({
    title: 'Groups for women',
    href: '/guides/groups-for-women/',
    aliases: ['Women for Sobriety UK'],
  }),
  aSearchPage({ title: 'Cutting down', href: '/guides/cutting-down/', aliases: ['moderation'] }),
];
const words = pages.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(wordsOf));
const start: SearchStart = {
  ...aStart,
  pages,
  vocabulary: new Map([...words, 'which', 'better', 'tried'].map((word) => [word, 1])),
};
const firstFor = (query: string) => rankAnswers(planSearch(query, start), [], start).pages[0]?.page.href;

test('the name of the country takes nothing from the name of an organisation', () => {
  for (const query of ['women for sobriety uk', 'Women for Sobriety England'])
    expect(firstFor(query), query).toBe('/organisations/women-for-sobriety/');
});

test('a name put together wrong leads to the organisation it begins like', () => {
  expect(firstFor('moderation recovery')).toBe('/organisations/moderation-management/');
  expect(firstFor('moderation arrangement')).toBe('/organisations/moderation-management/');
  expect(firstFor('moderation')).toBe('/guides/cutting-down/');
});

test('two organisations set beside each other lead to their comparison, by any of their names', () => {
  expect(firstFor('local groups or aa')).toBe(AA_OR_LOCAL);
  expect(firstFor('aa local groups')).not.toBe(AA_OR_LOCAL);
});

test('three organisations lead to the comparison of all', () => {
  expect(firstFor('differences lifering smart aa')).toBe('/compare/');
  expect(firstFor('differences lifering smart')).toBe(LIFERING_OR_SMART);
});

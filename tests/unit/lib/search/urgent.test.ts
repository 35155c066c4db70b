import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePlaces } from '../../../../src/lib/places.ts';
import { findUrgent } from '../../../../src/lib/search/urgent.ts';
import { urgentKinds } from '../../../../src/schemas/urgent-kinds.ts';
import { dangers, nearMisses, rules } from '../../../fixtures/search/urgent-rules.ts';

const kindOf = (query: string) => findUrgent(query, rules);

test('every search of someone in danger brings the right card', () => {
  const wrong = dangers
    .map(({ search, kinds }) => ({ search, kinds, shown: kindOf(search) }))
    .filter(({ kinds, shown }) => shown === null || !kinds.includes(shown));
  expect(wrong).toEqual([]);
});

test('no harmless search brings a card', () => {
  const wrong = nearMisses.map((search) => ({ search, shown: kindOf(search) }));
  expect(wrong.filter(({ shown }) => shown !== null)).toEqual([]);
});

test('there are enough searches to tell, of every kind', () => {
  expect(nearMisses.length).toBeGreaterThan(500);
  for (const kind of urgentKinds) {
    expect(dangers.filter(({ kinds }) => kinds[0] === kind).length).toBeGreaterThanOrEqual(40);
  }
});

test.each([
  { typed: 'suacidal', is: 'suicide' },
  { typed: 'siezure', is: 'life-at-risk' },
  { typed: 'uncoscious', is: 'life-at-risk' },
  { typed: 'whithdrawal', is: 'withdrawal' },
  { typed: 'halucinating', is: 'withdrawal' },
  { typed: 'slef harm', is: 'self-harm' },
  { typed: 'my husbnad is voilent', is: 'violence' },
  { typed: 'chidlline', is: 'child' },
  { typed: 'ceizure', is: 'life-at-risk' },
  { typed: 'my huband is hittin me', is: 'violence' },
  { typed: 'tremmors', is: 'withdrawal' },
] as const)('a slip of the finger is read: $typed', ({ typed, is }) => {
  expect(kindOf(typed)).toBe(is);
});

test.each([
  { typed: 'cnt go on', is: 'suicide', why: 'as on a phone' },
  { typed: 'dont wanna b here no more', is: 'suicide', why: 'as spoken' },
  { typed: 'terrified of my hubby', is: 'violence', why: 'other words for husband and for scared' },
  { typed: 'I’m nine and mummy’s boyfriend hit me', is: 'child', why: 'a number in words' },
  {
    typed: 'not had a drink in 2 days, heart going crazy',
    is: 'withdrawal',
    why: 'time, drink and sign in any order',
  },
  {
    typed: 'heart going crazy, 2 days without a drink',
    is: 'withdrawal',
    why: 'the same, the other way round',
  },
  { typed: 'might as well be dead', is: 'suicide', why: 'a hint is enough when nothing says more' },
  { typed: 'dad is dead drunk and hit me', is: 'child', why: 'a phrase counts before any hint' },
] as const)('$typed: $why', ({ typed, is }) => {
  expect(kindOf(typed)).toBe(is);
});

test.each([
  'dead nervous about tonight',
  'my husband hit rock bottom',
  'my wife kicked me out',
  'scared to tell my husband I drink',
  'lost my dad in 1990, he died of drink',
  'cutting down bit by bit',
  'I could murder a pint',
])('an idiom is no danger: %s', (typed) => {
  expect(kindOf(typed)).toBeNull();
});

test.each([
  { typed: 'sharing', why: 'not shaking' },
  { typed: 'violin', why: 'not violent' },
  { typed: 'withdraws consent', why: 'not withdrawal' },
  { typed: 'modest', why: 'not molested' },
  { typed: 'treatment', why: 'not a threat' },
])('a real word is no slip: $typed, $why', ({ typed }) => {
  expect(kindOf(typed)).toBeNull();
});

test.each([
  { typed: 'how to help someone suicidal who wont wake up', is: 'suicide', why: 'the earlier kind counts' },
  { typed: 'dad hits me', is: 'child', why: 'a child asks' },
  { typed: 'he hits me', is: 'violence', why: 'an adult asks' },
  { typed: 'iiiii wanna dieeeee', is: 'suicide', why: 'letters drawn out' },
  { typed: 'can not go on', is: 'suicide', why: 'cannot in two words' },
  { typed: 'juice detox and suicide', is: 'suicide', why: 'harmless words hide no others' },
  { typed: 'fit', is: 'life-at-risk', why: 'a word that counts alone' },
  { typed: 'fit for everyone', is: null, why: 'and not in company' },
  { typed: '', is: null, why: 'nothing typed' },
  { typed: '?!…', is: null, why: 'no word typed' },
] as const)('$typed: $why', ({ typed, is }) => {
  expect(kindOf(typed)).toBe(is);
});

test('no place of England is taken for danger', () => {
  const places = parsePlaces(readFileSync('src/assets/geo/places.csv', 'utf8'));
  expect(places.filter(({ name }) => kindOf(name) !== null)).toEqual([]);
});

describe('how it is typed changes nothing', () => {
  const query = fc.constantFrom(...dangers.map(({ search }) => search), ...nearMisses);
  const noise = fc.constantFrom(' ', '  ', '\t', ' – ', ', ', '... ', ' / ', '!! ');
  // One accent over each vowel, as a phone's keyboard may add.
  const accented = (text: string) => text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`);

  test('capitals, accents, spaces and marks', () => {
    fc.assert(
      fc.property(query, noise, fc.boolean(), fc.boolean(), (text, between, isLoud, isAccented) => {
        const spaced = text.replaceAll(' ', between);
        const cased = isLoud ? spaced.toUpperCase() : spaced;
        expect(kindOf(`${between}${isAccented ? accented(cased) : cased}${between}`)).toBe(kindOf(text));
      }),
    );
  });

  test('apostrophes, straight, curly or left out', () => {
    fc.assert(
      fc.property(query, fc.constantFrom("n't", 'n’t', 'nt'), (text, ending) => {
        const written = text.replace(/n['’]?t\b(?<=\b(?:do|ca|wo|is|have|does|did)n['’]?t)/g, ending);
        expect(kindOf(written)).toBe(kindOf(text));
      }),
    );
  });

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([null, ...urgentKinds]).toContain(kindOf(text));
      }),
    );
  });
});

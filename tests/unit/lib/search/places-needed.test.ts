import { describe, expect, test } from 'vitest';
import { placesNeeded } from '../../../../src/lib/search/places-needed.ts';
import { askedSite, intentWords } from '../../../fixtures/searching.ts';

const needed = (query: string) => placesNeeded(query, askedSite, intentWords.isOutcode);

describe('no list of places is read for a query that names none', () => {
  test.each([
    'what is a sponsor',
    'is my drinking a problem',
    'aa meetings',
    'what happens at a meeting',
    'meetings on monday evening',
    'online meetings',
    'reading list',
    'deal with cravings',
    'street drinking',
    'LS6 1AA',
    'aa near bs3',
    'medicaton',
  ])('%s', (query) => {
    expect(needed(query)).toBe('none');
  });
});

test.each([
  { query: 'leeds', is: 'towns', why: 'a place that pages of the site name' },
  { query: 'bath', is: 'towns', why: 'an everyday word that stands alone' },
  { query: 'milton keynes', is: 'towns', why: 'words of no page' },
  { query: 'bury st edmunds', is: 'towns', why: 'a name that begins with an everyday word' },
  { query: 'Glasgow', is: 'towns', why: 'a city beyond England that the site speaks of' },
  { query: 'acoholics anonymus liverpol', is: 'towns and villages', why: 'words put right ask for groups' },
  { query: 'Sheffeild', is: 'towns', why: 'a slip no word of the site fits' },
  {
    query: 'aa haworth',
    is: 'towns and villages',
    why: 'beside the name of an organisation it may be a village',
  },
  { query: 'meetings near bath', is: 'towns and villages', why: '“near” points at a place' },
  { query: 'somewhere in xyzzy', is: 'towns and villages', why: '“in” points at a word nobody knows' },
])('$query: $why', ({ query, is }) => {
  expect(needed(query)).toBe(is);
});

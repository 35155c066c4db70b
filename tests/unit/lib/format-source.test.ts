import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSource, sourceInALine } from '../../../src/lib/format-source.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { aSource } from '../../fixtures/entries.ts';

const words = (changes: Parameters<typeof aSource>[0]) => formatSource(sourceSchema.parse(aSource(changes)));
const kelly = { family: 'Kelly', given: 'John F.' };
const nice = { literal: 'NICE' };

test('a web page without an author is its title, publisher, year and address', () => {
  expect(words({})).toEqual({
    authors: '',
    title: 'Groups near you',
    container: 'A council',
    date: '2026',
    href: 'https://example.org/groups/',
    seen: 'read 20 November 2026',
  });
});

test.each([
  { author: [kelly], is: 'John F. Kelly', why: 'a person is given name, then surname' },
  { author: [{ family: 'Kelly' }], is: 'Kelly', why: 'a surname may stand alone' },
  { author: [nice], is: 'NICE', why: 'a body has one name' },
  { author: [kelly, nice], is: 'John F. Kelly and NICE', why: 'two authors are joined' },
  { author: [nice, nice, kelly], is: 'NICE, NICE and John F. Kelly', why: 'three authors are all named' },
  { author: [kelly, nice, nice, nice], is: 'John F. Kelly and others', why: 'of four only the first is' },
])('$why', ({ author, is }) => {
  expect(words({ author }).authors).toBe(is);
});

test.each([
  {
    fields: {
      'container-title': 'Addiction',
      volume: '112',
      issue: '6',
      page: '929-936',
      publisher: 'Wiley',
    },
    is: 'Addiction 112(6) 929-936, Wiley',
    why: 'an article: journal, volume, issue, pages, publisher',
  },
  {
    fields: { 'container-title': 'Addiction', volume: '112', publisher: undefined },
    is: 'Addiction 112',
    why: 'a volume without an issue has no brackets',
  },
  {
    fields: { 'container-title': 'Addiction', issue: '6', publisher: undefined },
    is: 'Addiction (6)',
    why: 'an issue without a volume keeps its brackets',
  },
  { fields: { publisher: 'NHS' }, is: 'NHS', why: 'a publisher alone has no comma' },
  { fields: { author: [nice], publisher: undefined }, is: '', why: 'an author may be all there is' },
])('$why', ({ fields, is }) => {
  expect(words(fields).container).toBe(is);
});

test.each([
  { issued: '2020', is: '2020', why: 'a year' },
  { issued: '2020-03', is: 'March 2020', why: 'a month' },
  { issued: '2020-03-11', is: '11 March 2020', why: 'a day' },
  { issued: null, is: 'no date shown', why: 'a source that shows no date says so' },
])('$why', ({ issued, is }) => {
  expect(words({ issued }).date).toBe(is);
});

test('an archived copy is not passed off as the live page', () => {
  expect(words({ seen: { on: '2026-11-20', as: 'copy' } }).seen).toBe('archived copy read 20 November 2026');
});

describe('the address', () => {
  test.each([
    {
      fields: { DOI: '10.1111/add.13590' },
      is: 'https://doi.org/10.1111/add.13590',
      why: 'a DOI wins over an address: it outlives moves',
    },
    { fields: {}, is: 'https://example.org/groups/', why: 'without a DOI, the original’s own address' },
    { fields: { URL: undefined }, is: null, why: 'a source on paper has none' },
  ])('$why', ({ fields, is }) => {
    expect(words(fields).href).toBe(is);
  });

  test('leads to the DOI whatever signs it holds', () => {
    const suffix = fc.stringMatching(/^[a-z0-9]+[ -~]{0,12}[a-z0-9]$/).filter((text) => !/[\s\\]/.test(text));
    fc.assert(
      fc.property(suffix, (rest) => {
        const DOI = `10.1002/${rest}`;
        const { pathname, hash, search } = new URL(words({ DOI }).href ?? '');
        expect({ DOI: decodeURIComponent(pathname.slice(1)), hash, search }).toEqual({
          DOI,
          hash: '',
          search: '',
        });
      }),
      { examples: [['a#b'], ['a?b'], ['a%41b'], ['(SICI)1097-0258(19980815/30)17:15<1661::AID>3.0.CO;2-2']] },
    );
  });
});

test.each([
  {
    changes: { author: [kelly] },
    is: 'John F. Kelly. Groups near you. A council, 2026; read 20 November 2026. https://example.org/groups/',
    why: 'in one line a source ends with its address',
  },
  {
    changes: { URL: undefined, note: 'Out of print.' },
    is: 'Groups near you. A council, 2026; read 20 November 2026. Out of print.',
    why: 'a source on paper ends with its note',
  },
])('$why', ({ changes, is }) => {
  const source = sourceSchema.parse(aSource(changes));
  expect(sourceInALine({ ...formatSource(source), note: source.note })).toBe(is);
});

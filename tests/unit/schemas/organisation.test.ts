import { expect, test } from 'vitest';
import { organisationSchema } from '../../../src/schemas/organisation.ts';
import { anOrganisation, type Written } from '../../fixtures/entries.ts';
import { refusals, refusedFields } from '../../fixtures/refusals.ts';

const { provenance } = anOrganisation().england;
const founded = { year: 1935, text: 'Two people met in a town.', sources: ['council-page'] };
const finder = {
  kind: 'finder',
  label: 'Find a meeting',
  url: 'https://example.org/find/',
  how: 'Type your town or postcode.',
  provenance,
} as const;
const phone = {
  kind: 'phone',
  label: 'Helpline',
  number: '0800 9177 650',
  how: 'Ask about meetings near you.',
  provenance,
} as const;
const capitals = 'mark: Write one to three capital letters, for example "AA".';

test.each<{ changes: Partial<Written<'organisations'>>; why: string }>([
  { changes: {}, why: 'one with no known way in' },
  { changes: { founded }, why: 'one that began in a known year' },
  { changes: { mark: 'A' }, why: 'the shortest mark' },
  { changes: { mark: 'ABC' }, why: 'the longest mark' },
  { changes: { hue: 0 }, why: 'the first hue of the wheel' },
  { changes: { hue: 359 }, why: 'the last hue of the wheel' },
  { changes: { model: null, programme: null, website: null }, why: 'one with no model, programme or site' },
  { changes: { answers: undefined }, why: 'answers may be left out; the content check asks who owes them' },
  { changes: { waysIn: [finder, phone] }, why: 'a finder with an address, a phone line with a number' },
])('takes: $why', ({ changes }) => {
  expect(refusals(organisationSchema, anOrganisation(changes))).toEqual([]);
});

test.each([
  { changes: { mark: 'oc' }, says: capitals, why: 'a mark in small letters' },
  { changes: { mark: 'OPEN' }, says: capitals, why: 'a mark of four letters' },
  { changes: { mark: '' }, says: capitals, why: 'an empty mark' },
  {
    changes: { waysIn: [{ ...phone, number: '+44 800 9177 650' }] },
    says: 'waysIn.0.number: Write the number in digits and spaces, grouped as its owner does, for example "0800 9177 650".',
    why: 'a number with a plus',
  },
  {
    changes: { shortAnswer: 'word '.repeat(61) },
    says: 'shortAnswer: Shorten the short answer to 60 words or fewer.',
    why: 'a short answer of 61 words',
  },
])('refuses and says what to write: $why', ({ changes, says }) => {
  expect(refusals(organisationSchema, { ...anOrganisation(), ...changes })).toEqual([says]);
});

test.each([
  { changes: { hue: 360 }, field: 'hue', why: 'the wheel ends at 359: 360 is 0' },
  { changes: { hue: -1 }, field: 'hue', why: 'a hue below nought' },
  { changes: { hue: 20.5 }, field: 'hue', why: 'half a degree' },
  { changes: { kind: 'other' }, field: 'kind', why: 'a kind without a place on the site' },
  { changes: { founded: { ...founded, year: 1899 } }, field: 'founded.year', why: 'a slip in the century' },
  { changes: { founded: { ...founded, sources: [] } }, field: 'founded.sources', why: 'a year nobody gave' },
  { changes: { founded: undefined }, field: 'founded', why: 'no word on its beginning: null says so' },
])('refuses: $why', ({ changes, field }) => {
  expect(refusedFields(organisationSchema, { ...anOrganisation(), ...changes })).toEqual([field]);
});

test.each([
  { way: { ...phone, number: undefined }, field: 'waysIn.0.number', why: 'a phone line without a number' },
  { way: { ...finder, url: undefined }, field: 'waysIn.0.url', why: 'a finder without an address' },
  { way: { ...phone, url: finder.url }, field: 'waysIn.0', why: 'a phone line with an address' },
  { way: { ...finder, kind: 'post' }, field: 'waysIn.0.kind', why: 'a way in of a kind we do not know' },
])('refuses a way in, whatever else is wrong: $why', ({ way, field }) => {
  const organisation = { ...anOrganisation(), waysIn: [way], hue: 'red' };
  expect(refusedFields(organisationSchema, organisation)).toEqual(expect.arrayContaining([field, 'hue']));
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPlace, findPostcode } from '../../../src/lib/place-search.ts';
import { packOutcodes, packPlaces, unpackOutcodes, unpackPlaces } from '../../../src/lib/place-index.ts';
import { parseOutcodes, parseTypedPlaces } from '../../../src/lib/places.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../src/assets/geo/${name}.csv`, import.meta.url), 'utf8');
const listed = parseTypedPlaces(read('places'));
const places = unpackPlaces(packPlaces(listed));
const outcodes = unpackOutcodes(packOutcodes(parseOutcodes(read('outcodes'))));

describe('packing', () => {
  test('every place comes out with its names, in its area, within a kilometre', () => {
    const bySlug = new Map(places.map((place) => [place.slug, place]));
    const faults = listed.filter(({ slug, name, district, country, aliases, lat, lng }) => {
      const out = bySlug.get(slug);
      const same =
        out?.name === name &&
        out.district === district &&
        out.country === country &&
        out.aliases.join() === aliases.join();
      return !same || Math.abs(out.lat - lat) > 0.006 || Math.abs(out.lng - lng) > 0.006;
    });
    expect(faults).toEqual([]);
    expect(places).toHaveLength(listed.length);
  });

  test('every outcode comes out', () => {
    const codes = parseOutcodes(read('outcodes')).map(({ code, country }) => `${code} ${country}`);
    expect(outcodes.map(({ code, country }) => `${code} ${country}`).toSorted()).toEqual(codes.toSorted());
  });
});

describe('a postcode', () => {
  test.each([
    { text: 'LS6', label: 'LS6', why: 'the first half is enough' },
    { text: 'ls6 1aa', label: 'LS6', why: 'of a whole one only the first half counts' },
    { text: 'LS61AA', label: 'LS6', why: 'the space may be missing' },
    { text: 'ls6 1', label: 'LS6', why: 'it may be cut short' },
    { text: 'SW1', label: 'SW1', why: 'SW1 is what people say for SW1A and the rest' },
    { text: 'SW1A 1AA', label: 'SW1A', why: 'a letter may end the first half' },
  ])('$text: $why', ({ text, label }) => {
    expect(findPostcode(text, outcodes)).toMatchObject({ is: 'point', label });
  });

  test('SW1 is in the middle of Westminster', () => {
    const answer = findPostcode('SW1', outcodes);
    expect(answer?.is === 'point' && Math.abs(answer.point.lat - 51.5) < 0.03).toBe(true);
  });

  test.each([
    { text: 'BT1 1AA', country: 'Northern Ireland' },
    { text: 'EH1', country: 'Scotland' },
    { text: 'CF10 1AA', country: 'Wales' },
    { text: 'IM1', country: 'the Isle of Man' },
  ])('$text is in $country', ({ text, country }) => {
    expect(findPostcode(text, outcodes)).toMatchObject({ is: 'outside', country });
  });

  test('a name is no postcode, and a postcode nobody has is not known', () => {
    expect(findPostcode('Leeds', outcodes)).toBeNull();
    expect(findPostcode('ZZ9', outcodes)).toEqual({ is: 'unknown', suggestions: [] });
  });
});

describe('a name', () => {
  test.each([
    { text: 'Leeds', label: 'Leeds', why: 'the city, not the village in Kent' },
    { text: 'leeds', label: 'Leeds', why: 'capitals do not count' },
    { text: 'st. ives, cornwall', label: undefined, why: 'a county is no part of a name' },
    { text: 'Kings Lynn', label: 'King’s Lynn', why: 'apostrophes do not count' },
    { text: 'stoke on trent', label: 'Stoke-on-Trent', why: 'hyphens do not count' },
    { text: 'Hull', label: 'Kingston upon Hull', why: 'short names are known' },
    { text: 'Kirklees', label: 'Kirklees', why: 'a council area is known' },
    { text: 'st-ives-cornwall', label: 'St Ives, Cornwall', why: 'a slug names one place' },
  ])('$text: $why', ({ text, label }) => {
    const answer = findPlace(text, places);
    const found =
      answer.is === 'point' ? answer.label.replaceAll("'", '’').replace(/, King’s Lynn.*/, '') : undefined;
    expect(found).toBe(label);
  });

  test('of several places with one name the reader chooses', () => {
    const answer = findPlace('Newport', places);
    expect(answer.is).toBe('choose');
    expect(answer.is === 'choose' && answer.options.length).toBeGreaterThan(2);
  });

  test('each choice leads to one place', () => {
    const answer = findPlace('Ashford', places);
    const options = answer.is === 'choose' ? answer.options : [];
    expect(options.map(({ near }) => findPlace(near, places).is)).not.toContain('choose');
    expect(options.length).toBeGreaterThan(1);
  });

  test('the plain meaning does not hide the others', () => {
    const answer = findPlace('Leeds', places);
    expect(answer.is === 'point' && answer.also.map(({ label }) => label)).toContain('Leeds, Maidstone');
  });

  test.each([
    { text: 'Harogate', first: 'Harrogate, North Yorkshire' },
    { text: 'Machester', first: 'Manchester' },
    { text: 'Leamingt', first: undefined },
  ])('a slip is forgiven: $text', ({ text, first }) => {
    const answer = findPlace(text, places);
    const labels = answer.is === 'unknown' ? answer.suggestions.map(({ label }) => label) : [];
    if (first) expect(labels[0]).toBe(first);
    else expect(labels.length).toBeGreaterThan(0);
  });

  test.each([
    { text: 'Chepstow', country: 'Wales' },
    { text: 'Belfast', country: 'Northern Ireland' },
    { text: 'Scotland', country: 'Scotland' },
  ])('$text is outside England', ({ text, country }) => {
    expect(findPlace(text, places)).toMatchObject({ is: 'outside', country });
  });

  test.each([
    { text: 'North West', slug: 'north-west' },
    { text: 'the north-west', slug: 'north-west' },
    { text: 'northwest England', slug: 'north-west' },
    { text: 'Yorkshire', slug: 'yorkshire-and-the-humber' },
    { text: 'Yorkshire & the Humber', slug: 'yorkshire-and-the-humber' },
    { text: 'East of England', slug: 'east-of-england' },
  ])('$text is a region, with a list of its own', ({ text, slug }) => {
    expect(findPlace(text, places)).toMatchObject({ is: 'region', slug });
  });

  test('London is a place to be near to, though a region is called so too', () => {
    expect(findPlace('London', places).is).toBe('point');
  });

  test('a word that is no place is not known', () => {
    expect(findPlace('xxqqzz', places)).toEqual({ is: 'unknown', suggestions: [] });
  });
});

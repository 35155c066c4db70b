import { milesBetween, type Point } from '../../distance.ts';
import type { ListedPlace } from '../../places.ts';
import type { PostcodeLookup } from '../../postcode-lookup.ts';
import { count } from '../../text.ts';
import { splitAddress } from './address.ts';
import { countryInField, countryInWords, type CountryWord } from './country-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { ToldPlace } from '../listing.ts';
import type { Row, Told } from '../row.ts';
import { refuseAbroad } from './refuse-abroad.ts';
import { namesIn, type ToldNames } from './told-names.ts';
import { isPointInEngland, readPoint } from './told-point.ts';
import { readPostcode, type ToldPostcode } from './told-postcode.ts';

/** What we know of England, to hold a place against. */
export interface Geography {
  gazetteer: Gazetteer;
  postcodes: PostcodeLookup;
  inEngland: (point: Point) => boolean;
}

/** Where a row is, so far as it says. */
export interface Whereabouts extends ToldNames {
  /** `kingdom`: it says no more than the United Kingdom. `unsaid`: it says nothing. */
  country: 'england' | 'kingdom' | 'unsaid';
  /** True where its postcode or its coordinates show that it is in England, and not its words alone. */
  isShown: boolean;
  postcode: string | null;
  /** A postcode that cannot be right, and why. */
  wrongPostcode: ToldPostcode['wrong'];
  /** The coordinates, else the middle of the postcode’s area. */
  point: Point | null;
}

/** A postcode and coordinates further apart than this contradict each other. */
const CONTRADICT_MILES = 15;

/**
 * Finds out where a row is. What is not in England is refused: first by the country it names, then by its
 * postcode, then by its coordinates. Null where it is refused.
 */
export function locate(told: ToldPlace, geography: Geography, row: Row): Whereabouts | null {
  const address = told.address && { field: told.address.field, ...splitAddress(told.address.value) };
  const named = countriesIn(told, address);
  const foreign = named.find(({ word }) => word.is === 'elsewhere');
  const village = foreign && villageOf(foreign.told, told, geography);
  if (foreign && !village) return refuseCountry(foreign, row);
  const code = readPostcode(
    told.postcode ?? postcodeIn(told.address) ?? postcodeIn(told.street),
    geography.postcodes,
    row,
  );
  if (code === 'abroad') return null;
  const isNear = village && code?.point && milesBetween(village, code.point) <= CONTRADICT_MILES;
  if (foreign && !isNear) return refuseCountry(foreign, row);
  const point = readPoint(told.point, row);
  const place = pointAgainst(code, point, { told, geography, row });
  if (place === 'abroad') return null;
  const says = (word: 'england' | 'kingdom') => named.some((one) => one.word.is === word);
  const isKingdom = says('kingdom') || (told.isBritish === true && told.country === null);
  const isShown = code?.isEngland === true || place === 'yes';
  const isEngland = isShown || says('england');
  return {
    country: isEngland ? 'england' : isKingdom ? 'kingdom' : 'unsaid',
    isShown,
    postcode: code?.postcode ?? null,
    wrongPostcode: code?.wrong ?? null,
    point: (place === null ? null : point) ?? code?.point ?? null,
    ...namesIn(
      village ? { ...told, towns: [foreign.told, ...told.towns] } : told,
      address?.parts ?? [],
      geography.gazetteer,
    ),
  };
}

function postcodeIn(told: Told | null): Told | null {
  const postcode = told && splitAddress(told.value).postcode;
  return postcode === null ? null : { field: told?.field ?? '', value: postcode };
}

/** Wales is a country, and a village by Rotherham: which one is meant, the postcode tells. */
function villageOf(one: Told, { country }: ToldPlace, { gazetteer }: Geography): ListedPlace | undefined {
  return one === country ? undefined : gazetteer.named(one.value).find(({ region }) => region !== null);
}

/** A part of a row that names a country. */
interface NamedCountry {
  told: Told;
  word: NonNullable<CountryWord>;
}
type Address = ({ field: string } & ReturnType<typeof splitAddress>) | null;

function countriesIn(told: ToldPlace, address: Address): NamedCountry[] {
  const inAddress = address?.country ? [{ field: address.field, value: address.country }] : [];
  const fields = told.country ? [{ told: told.country, word: countryInField(told.country.value) }] : [];
  const words = [...told.areas, ...inAddress, ...told.towns].map((one) => ({
    told: one,
    word: countryInWords(one.value),
  }));
  return [...fields, ...words].flatMap(({ told: one, word }) => (word === null ? [] : [{ told: one, word }]));
}

/** Holds coordinates against England, and against the postcode. Null where there are none to go by. */
function pointAgainst(
  code: ToldPostcode | null,
  point: Point | null,
  { told, geography, row }: { told: ToldPlace; geography: Geography; row: Row },
): 'yes' | 'unsure' | 'abroad' | null {
  // Of an approximate point the postcode knows better.
  if (point === null || told.point === null || (code?.point && told.isApproximate)) return null;
  const hint = () =>
    geography.inEngland({ lat: point.lng, lng: point.lat })
      ? 'Latitude and longitude look swapped.'
      : undefined;
  if (code?.point) {
    const miles = milesBetween(point, code.point);
    if (miles > CONTRADICT_MILES) {
      const far = `The coordinates are about ${count(Math.round(miles), 'mile')} from the postcode ${code.told.value}.`;
      row.refuse(told.point, far, hint() ?? 'Correct whichever is wrong.');
      return 'abroad';
    }
    if (code.isEngland) return 'unsure';
  }
  const answer = isPointInEngland(point, geography);
  if (answer !== 'no') return told.isApproximate ? 'unsure' : answer;
  refuseAbroad(told.point, 'The coordinates are not in England.', row, hint());
  return 'abroad';
}

function refuseCountry({ told, word }: NamedCountry, row: Row): null {
  const name = word.is === 'elsewhere' ? word.name : '';
  return refuseAbroad(told, name.startsWith('“') ? 'It is not in England.' : `It is in ${name}.`, row);
}

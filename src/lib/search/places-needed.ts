import { findAskedPostcode } from './asked-place.ts';
import { isLeft, readParts, type Role } from './asked-phrases.ts';
import { readDistance } from './asked-distance.ts';
import { readClock } from './asked-times.ts';
import { wordsOf } from './fold.ts';
import type { AskedSite } from './asked-site.ts';
import { ordinaryPlaces } from './ordinary-places.ts';

/** What of the lists of places a query calls for. */
export type PlacesNeeded = 'none' | 'towns' | 'towns and villages';

/** Left-over words of a query longer than this are no bare name of a place. */
const LONGEST_NAME = 4;
const NO_SIGN: readonly Role[] = ['topic', 'other-help', 'before-place', 'else'];

/**
 * Which lists of places must be read to understand a query. Both, villages only if no town fits, for a word that may
 * be a place where another word asks for groups or “in” or “near” stands before it; towns where all that the query says
 * may be the name of one, and villages only to make sure of a slip; none for any other query, nor where a postcode
 * says the place.
 */
export function placesNeeded(
  query: string,
  { phrases, correct, mayBePlace, isOfSite }: AskedSite,
  isOutcode: (outward: string) => boolean,
): PlacesNeeded {
  const words = wordsOf(readClock(readDistance(query).rest).rest);
  const postcode = findAskedPostcode(words);
  if (postcode && isOutcode(postcode.near)) return 'none';
  const right = words.map((word) => (mayBePlace(word) ? word : (correct(word) ?? word)));
  const parts = readParts(right, phrases);
  const isFree = (index: number) => parts[index]?.meaning === null && isLeft(parts[index]);
  const left = parts.filter((_, index) => isFree(index)).flatMap((part) => part.words);
  const isPointedAt = parts.some(({ words: [word = ''] }, index) => {
    const isAfter = isFree(index) && parts[index - 1]?.meaning?.role === 'before-place';
    return isAfter && (mayBePlace(word) || ordinaryPlaces.has(word) || !isOfSite(word));
  });
  if (isPointedAt) return 'towns and villages';
  const asks = parts.some(({ meaning }) => meaning !== null && !NO_SIGN.includes(meaning.role));
  if (asks)
    return left.some((word) => mayBePlace(word) || ordinaryPlaces.has(word)) ? 'towns and villages' : 'none';
  // Short words, such as “st”, are never put right, so nothing is known of them.
  const isName = (word: string) => mayBePlace(word) || (word.length < 4 && !isOfSite(word));
  const isBare = left.length <= LONGEST_NAME && left.some(mayBePlace) && left.every(isName);
  const isEveryday = words.length > 1 && left.every((word) => ordinaryPlaces.has(word));
  return isBare && !isEveryday ? 'towns' : 'none';
}

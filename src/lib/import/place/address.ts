import { parse as parsePostcode, toOutcode } from 'postcode';
import { countryInWords } from './country-words.ts';

/** An address in one line, taken apart. */
export interface AddressParts {
  /** The parts between commas, without country and postcode. */
  parts: string[];
  /** The part that names a country, if one does. */
  country: string | null;
  /** A whole postcode, as it stands. */
  postcode: string | null;
}

const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)[\s,]{0,3}(\d[a-z]{2})\b/gi;

/** Takes an address in one line apart, as "1 High Street, Leeds LS6 1AA, UK" is written. */
export function splitAddress(address: string): AddressParts {
  // A flat may look like one; the last is the postcode.
  const found = [...address.matchAll(POSTCODE)].at(-1);
  const withoutPostcode = found
    ? `${address.slice(0, found.index)},${address.slice(found.index + found[0].length)}`
    : address;
  const parts = withoutPostcode
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const countries: string[] = [];
  while (countryInWords(parts.at(-1) ?? '') !== null) countries.push(parts.pop() ?? '');
  return {
    parts,
    // "Scotland, UK": the narrower of the two says more.
    country: countries.find((part) => countryInWords(part)?.is !== 'kingdom') ?? countries[0] ?? null,
    postcode: found ? `${found[1]} ${found[2]}` : null,
  };
}

/** A postcode as files write it: capitals, one space; null for what is none. */
export function wholePostcode(text: string): string | null {
  const parsed = parsePostcode(text.replace(/[^a-z0-9]+/gi, ' ').trim());
  // The package takes letters that no postcode ends in.
  return parsed.valid && /[ABD-HJLNP-UW-Z]{2}$/.test(parsed.postcode) ? parsed.postcode : null;
}

/** An outward code such as LS6 alone; null for anything else. */
export function outwardCode(text: string): string | null {
  const plain = text.trim().toUpperCase();
  return toOutcode(`${plain} 1AA`) === plain ? plain : null;
}

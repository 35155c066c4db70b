import { fix as fixPostcode } from 'postcode';
import type { Point } from '../../distance.ts';
import type { PostcodeLookup } from '../../postcode-lookup.ts';
import type { Row, Told } from '../row.ts';
import { outwardCode, wholePostcode } from './address.ts';
import { refuseAbroad } from './refuse-abroad.ts';

/** What a postcode says of where it is. */
export interface ToldPostcode {
  told: Told;
  /** Null where it is only part of one, or wrong. */
  postcode: string | null;
  /** Null where it does not decide. */
  isEngland: true | null;
  point: Point | null;
  /** Why it cannot be right. */
  wrong: { told: Told; reason: string; suggestion: string } | null;
}

/** What a postcode says; null where there is none. A part of one tells the area, and is not kept. */
export function readPostcode(
  told: Told | null,
  postcodes: PostcodeLookup,
  row: Row,
): ToldPostcode | null | 'abroad' {
  if (told === null) return null;
  const postcode = wholePostcode(told.value);
  const outcode = postcode === null ? outwardCode(told.value) : null;
  const nothing = { told, postcode: null, isEngland: null, point: null };
  if (postcode === null && outcode === null) {
    const suggestion = suggest(told.value, postcodes);
    return { ...nothing, wrong: { told, reason: 'It is no British postcode.', suggestion } };
  }
  const found = postcodes(postcode ?? outcode ?? '');
  if (found.is === 'unknown') {
    const reason = 'No British postcode begins so.';
    return { ...nothing, wrong: { told, reason, suggestion: suggest(told.value, postcodes) } };
  }
  if (outcode !== null)
    row.notice(told.field, `“${told.value}” is the first half of a postcode: add the rest if you can.`);
  if (found.is === 'on-border') return { told, postcode, isEngland: null, point: found.point, wrong: null };
  if (found.country === 'England')
    return { told, postcode, isEngland: true, point: found.point, wrong: null };
  refuseAbroad(told, `The postcode is in ${found.country}, not in England.`, row);
  return 'abroad';
}

/** What a postcode with a letter for a digit, as in `YO1O 7AA`, may stand for. */
function suggest(written: string, postcodes: PostcodeLookup): string {
  const plain = written.toUpperCase().replace(/\s+/g, '');
  const digits = (text: string) => text.replaceAll('O', '0').replace(/[IL]/g, '1');
  const [outward, inward] = [plain.slice(0, -3), `${digits(plain.slice(-3, -2))}${plain.slice(-2)}`];
  const meant = [
    fixPostcode(written),
    ...[2, 1].map((letters) => `${outward.slice(0, letters)}${digits(outward.slice(letters))} ${inward}`),
  ].find((one) => {
    const whole = wholePostcode(one);
    return one !== written && whole !== null && postcodes(whole).is !== 'unknown';
  });
  return meant === undefined ? 'Correct it, or leave it out.' : `Did you mean “${meant}”?`;
}

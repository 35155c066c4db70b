import type { Outcode } from './place-index.ts';

/** Where postcodes belong that are not in the list of Great Britain, by the letters they begin with. */
const elsewhere: Readonly<Record<string, string>> = {
  BF: 'the forces’ post',
  BT: 'Northern Ireland',
  GX: 'Gibraltar',
  GY: 'Guernsey',
  IM: 'the Isle of Man',
  JE: 'Jersey',
};

/** The part of a typed postcode that says the area, "LS6" of "ls6 1aa"; null for any other text. The rest is not used. */
export function outwardOf(text: string): string | null {
  const words = text.trim().toUpperCase().split(/\s+/);
  const joined = words.join('');
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(joined)?.[1];
  if (whole) return whole;
  const [first = '', ...rest] = words;
  const isStart = /^[A-Z]{1,2}\d[A-Z\d]?$/.test(first) && rest.every((word) => /^\d[A-Z]{0,2}$/.test(word));
  return isStart ? first : null;
}

/** The country of a postcode that is not in the list of Great Britain; null where its letters say nothing. */
export function countryOfPostcode(outward: string): string | null {
  return elsewhere[/^[A-Z]+/.exec(outward)?.[0] ?? ''] ?? null;
}

/** The point of an outcode, or of all that begin with it and end in a letter: "SW1" is SW1A, SW1E and so on. */
export function pointOfOutcode(
  outward: string,
  outcodes: readonly Outcode[],
): { lat: number; lng: number; country: string } | null {
  const exact = outcodes.find(({ code }) => code === outward);
  if (exact) return exact;
  const parts = outcodes.filter(
    ({ code }) => code.startsWith(outward) && /^[A-Z]$/.test(code.slice(outward.length)),
  );
  const [first] = parts;
  if (first === undefined) return null;
  const mean = (read: (item: Outcode) => number) =>
    parts.reduce((sum, item) => sum + read(item), 0) / parts.length;
  return { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng), country: first.country };
}

/** The entities that word processors and WordPress leave in text; letters with marks are made from their parts. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  frac12: '½',
  pound: '£',
  euro: '€',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  commat: '@',
  period: '.',
};

/** Marks above and below letters, by the ends of their names: `eacute`, `Ccedil`. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};
/** Old word processors number their quotation marks and dashes as Windows does. */
const windows = new TextDecoder('windows-1252');

/** Longer than anything a feed could mean; the rest is not looked at. */
const MOST_READ = 20_000;

/** Text is encoded again by each hand it passes through; more than this is no accident. */
const MOST_ROUNDS = 3;

/**
 * A feed’s text as plain text in one line: entities read, tags and invisible
 * letters out (they could move or hide what stands beside them), spaces single.
 */
export function cleanText(text: string): string {
  return decoded(text.slice(0, MOST_READ))
    .replace(/<(script|style)\b[^]{0,2000}?<\/\1\s*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,500}>|<!--.{0,500}?-->/gi, ' ')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(JOINERS, '')
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Joiners that join nothing. Between pictures, and in Arabic and Indian writing, they are part of the letter. */
const JOINERS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u0600-\u0DFF])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{Extended_Pictographic}\u0600-\u0DFF])/gu;

function decoded(text: string): string {
  let last = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = last.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, readEntity);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** True for clean text that still looks like markup: a tag that nobody closed, or one longer than any. */
export function holdsMarkup(text: string): boolean {
  return /<[a-z/!]/i.test(text);
}

function readEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? withMark(name) ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  if (code >= 128 && code < 160) return windows.decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function withMark(name: string): string | undefined {
  const mark = marks[name.slice(1).toLowerCase()];
  return mark === undefined ? undefined : `${name.charAt(0)}${mark}`.normalize('NFC');
}

const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /['‘’ʼ`´]/g;
/** A point between single letters, as in “A.A.” */
const INITIALS = /(?<=(?:^|[^\p{L}\p{N}])\p{L}(?:\.\p{L})*)\.(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu;
const MARKS = /[^\p{L}\p{N}]+/gu;

/** Small letters, no accents, apostrophes dropped (“don’t” → dont), points of initials too (“A.A.” → aa), every other mark read as a space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(INITIALS, '')
    .replace(MARKS, ' ')
    .trim();
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

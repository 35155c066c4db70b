const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /['‘’ʼ`´]/g;
const MARKS = /[^\p{L}\p{N}]+/gu;

/** Small letters, no accents, apostrophes dropped (“don’t” → dont), every other mark read as a space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(MARKS, ' ')
    .trim();
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

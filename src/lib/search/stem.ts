import { inDigits } from './numbers.ts';

const DOUBLE = /([bdfgklmnprt])\1$/;
const VOWEL = /[aeiouy]/;

/**
 * What the forms of a word have in common, by which words of the start file are compared: `drinks`, `drinking`
 * and `drinker` are one, as are `twelve` and `12`. It is no word, and the engine has its own.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return inDigits(word);
  const number = inDigits(word);
  if (number !== word) return number;
  const single = withoutPlural(word);
  const base = withoutEnding(single);
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^aisu]s$/.test(word) || word.endsWith('as') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const ending = /(?:ing|ed|er|(?<!i)ly)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || !VOWEL.test(base) || (ending === 'er' && base.length < 4)) return word;
  return DOUBLE.test(base) ? base.slice(0, -1) : base;
}

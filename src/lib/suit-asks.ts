import { writeChoices } from './choice-address.ts';
import { fitWords } from './fit.ts';

/** One thing a reader wants, and how an organisation meets it, in the words of `fitWords`. */
export interface MetWish {
  want: string;
  word: string;
}

/** Of each question the first of its choices that an address names: here a question has one answer. */
export function oneOfEach(asks: readonly (readonly string[])[], named: readonly string[]): string[] {
  return asks.flatMap((codes) => codes.find((code) => named.includes(code)) ?? []);
}

/** The address of what was chosen, from `#` on, and of the part of the page a link led to. */
export function addressOf(matters: readonly string[], place: string | null = null): string {
  if (matters.length === 0) return `#${place ?? ''}`;
  return writeChoices({ orgs: [], differ: false, matters }) + (place === null ? '' : `&at=${place}`);
}

/** Whether an address names a part of the page and nothing else: `#source-3`. */
export function isOnlyPlace(hash: string): boolean {
  return hash.length > 1 && !hash.includes('=');
}

/**
 * Which wishes an organisation meets, which in part, which not, a sentence each: "Fits: you want to stop."
 * Nothing is counted, as one wish may weigh more than all the others.
 */
export function metInWords(wishes: readonly MetWish[]): string[] {
  return Object.values(fitWords).flatMap((word) => {
    const wants = wishes.filter((wish) => wish.word === word).map(({ want }) => smallFirst(want));
    return wants.length > 0 ? [`${word}: ${wants.join('; ')}.`] : [];
  });
}

/** Whether every wish is met in full. */
export function meetsAll(wishes: readonly MetWish[]): boolean {
  return wishes.every(({ word }) => word === fitWords.fits);
}

function smallFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

import { nearest } from '../nearest.ts';

/** Longer lists than this help nobody who reads a terminal. */
const LONGEST_LIST = 13;

/** `Did you mean "monday"?`, or nothing when no option is close. */
export function didYouMean(word: string, options: readonly string[]): string {
  const suggestion = nearest(word, options);
  return suggestion === undefined ? '' : `Did you mean "${suggestion}"?`;
}

/** What to write in place of a wrong word: the nearest option, and all of them when they are few. */
export function chooseFrom(word: string, options: readonly string[]): string {
  const suggestion = didYouMean(word, options);
  const isWorthListing = options.length <= LONGEST_LIST && (suggestion === '' || options.length > 1);
  return sentences(suggestion, isWorthListing ? oneOf(options) : '');
}

/** `Write one of: free, donation, charged.` */
export function oneOf(options: readonly string[]): string {
  if (options.length === 0) return '';
  return options.length === 1 ? `Write ${options.join('')}.` : `Write one of: ${options.join(', ')}.`;
}

/** Sentences in a row, leaving out the empty ones. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** A value as an editor would recognise it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a group of fields' : JSON.stringify(value);
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const digits: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, number) => [word, String(number)] as const),
  ...TENS.map((word, index) => [word, String((index + 2) * 10)] as const),
  ['hundred', '100'],
]);
const names: ReadonlyMap<string, string> = new Map(Array.from(digits, ([word, digit]) => [digit, word]));

/** A number in digits, where a folded word is one; else the word. */
export function inDigits(word: string): string {
  return digits.get(word) ?? word;
}

/** The other way to write a number: `12` for `twelve`, `twelve` for `12`; null for any other word. */
export function otherNumber(word: string): string | null {
  return digits.get(word) ?? names.get(word) ?? null;
}

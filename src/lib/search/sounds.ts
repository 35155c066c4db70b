/** Spellings that sound alike, each as the one that stands for it; tried in order. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/ght/g, 't'],
  [/tch/g, 'ch'],
  [/[sct]i(?=[aou])/g, 'sh'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/ch(?=[rl])/g, 'k'],
  [/ck|[cq]/g, 'k'],
  [/kh/g, 'ch'],
  [/(?<=[^sc])h/g, ''],
  [/z/g, 's'],
  [/[aeiouyw]+/g, 'a'],
  [/a$/, ''],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, roughly: words of the same key may be slips for each other. It is no word. */
export function soundOf(word: string): string {
  const first = word.charAt(0);
  const rest = ALIKE.reduce((sound, [pattern, into]) => sound.replace(pattern, into), word);
  // A vowel that opens a word is heard.
  return /[aeiouyw]/.test(first) ? (first === 'y' ? 'i' : first) + rest.slice(1) : rest;
}

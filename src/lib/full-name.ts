/** A name as people look for it: with its short form in brackets, where that has a word of its own. */
export function fullName({ name, shortName }: { name: string; shortName: string }): string {
  const words = new Set(name.toLowerCase().split(' '));
  const isShorter = shortName
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word));
  return isShorter ? name : `${name} (${shortName})`;
}

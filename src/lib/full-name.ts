/** A name as people look for it: with its short form in brackets, where that is no part of it. */
export function fullName({ name, shortName }: { name: string; shortName: string }): string {
  return name.includes(shortName) ? name : `${name} (${shortName})`;
}

import type { Entry } from './content.ts';

/** Entries whose key an earlier one has, each with that one. What has no key repeats nothing. */
export function repeats<Key>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key | undefined,
): { entry: Entry; first: Entry; key: Key }[] {
  const firsts = new Map<Key, Entry>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first !== undefined) return [{ entry, first, key }];
    firsts.set(key, entry);
    return [];
  });
}

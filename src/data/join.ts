/**
 * The entry a slug points at. The content check has already refused unknown
 * slugs; this says so if one is met all the same.
 */
export function mustGet<Entry>(entries: ReadonlyMap<string, Entry>, slug: string, collection: string): Entry {
  const entry = entries.get(slug);
  if (entry === undefined)
    throw new Error(`No "${slug}" in ${collection}. Run npm run check to see where it is used.`);
  return entry;
}

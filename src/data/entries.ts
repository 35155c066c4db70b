import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

const read = new Map<CollectionKey, Promise<Map<string, CollectionEntry<CollectionKey>>>>();

/** A collection as a map from slug to entry, in order of slug, so that builds do not depend on file order. */
export function entriesBySlug<Name extends CollectionKey>(
  name: Name,
): Promise<Map<string, CollectionEntry<Name>>> {
  // In development each page reads anew, so that an edit shows.
  const entries = (!import.meta.env.DEV && read.get(name)) || readEntries(name);
  read.set(name, entries);
  return entries as Promise<Map<string, CollectionEntry<Name>>>;
}

async function readEntries<Name extends CollectionKey>(
  name: Name,
): Promise<Map<string, CollectionEntry<Name>>> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  // A group's id begins with its region's folder; its slug is the file's name.
  const slugged = entries.map((entry) => [entry.id.slice(entry.id.lastIndexOf('/') + 1), entry] as const);
  return new Map(slugged.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

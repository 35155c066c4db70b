import type { CollectionName } from '../../schemas/index.ts';
import type { Place } from '../geo.ts';
import type { PostcodeLookup } from '../postcode-lookup.ts';
import type { Fault, FieldPath } from './fault.ts';

/** A file under `content/`, as read. */
export interface ContentFile {
  /** How messages name it, for example `content/groups/london/camden.yaml`. */
  name: string;
  /** Its path inside the content folder, parted by `/`. */
  path: string;
  text: string;
  /** Why there is no text to read; every other field is then right, and `text` empty. */
  unreadable?: Unreadable;
}

/** Why a file has no text to read. */
export type Unreadable = Pick<Fault, 'line' | 'field' | 'found' | 'write'>;

/** Where an entry belongs, read from its file's path. */
export interface EntryAddress {
  collection: CollectionName;
  /** The file's name without its ending. */
  slug: string;
  /** The folder between the collection and the file: a group's region; else empty. */
  folder: string;
}

/** An entry, right or wrong: rules look at what is there, so that one fault hides no other. */
export interface Entry extends EntryAddress {
  file: string;
  /** All its fields; undefined where any of them could not be read, so that none is said to be missing. */
  data: unknown;
  /** The fields that could be read, for rules that look only at what is there. */
  readable: unknown;
  /** The prose of an MDX file; empty for YAML. */
  body: string;
  /** Line of the file the body begins on. */
  bodyLine: number;
  /** Line a field stands on; where it is missing, the line of what would hold it. */
  lineOf: (path: FieldPath) => number;
  /** A plain value as it stands in the file: 07700 and 19.30 are other texts once they are read as numbers. */
  writtenAt: (path: FieldPath) => string | undefined;
}

/** What the check needs to know of a place. */
export type KnownPlace = Pick<Place, 'name' | 'district' | 'lat' | 'lng'> & {
  /** Null outside England. */
  region: Place['region'] | null;
};

/** All content, and what it is held against. */
export interface Content {
  entries: readonly Entry[];
  /** By slug, as in `src/assets/geo/places.csv`. */
  places: ReadonlyMap<string, KnownPlace>;
  /** Where postcodes are. */
  postcodes: PostcodeLookup;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** The entries of some collections. */
export function entriesIn(content: Pick<Content, 'entries'>, ...collections: CollectionName[]): Entry[] {
  return content.entries.filter((entry) => collections.includes(entry.collection));
}

/** Slugs of a collection, in alphabetical order. */
export function slugsIn(content: Content, collection: CollectionName): string[] {
  return entriesIn(content, collection)
    .map((entry) => entry.slug)
    .sort();
}

import type { GroupListing, ListedOrganisation } from './group-listing.ts';
import { slugify } from './text.ts';

/** Distinct values, and for each group the index of its own: most facts of groups repeat. */
interface Column<Value> {
  values: Value[];
  of: number[];
}

/** Groups as a file holds them: a column for each fact, so that what repeats is written once. */
export interface ListingColumns {
  names: string[];
  /** 0 where the slug is the name’s own. */
  slugs: (string | 0)[];
  /** Indexes of meetings, for each group. */
  meetings: { values: GroupListing['meetings'][number][]; of: number[][] };
  organisation: Column<ListedOrganisation>;
  own: Column<GroupListing['own']>;
  format: Column<GroupListing['format']>;
  audience: Column<GroupListing['audience']>;
  access: Column<GroupListing['access']>;
  place: Column<GroupListing['place']>;
  paused: Column<string | null>;
  provenance: Column<GroupListing['provenance']>;
  phone: Column<string | null>;
  url: Column<string | null>;
}

/** Packs listings into columns. `unpackListings` gives the same listings back. */
export function packListings(listings: readonly GroupListing[]): ListingColumns {
  const column = <Value>(read: (listing: GroupListing) => Value): Column<Value> => {
    const index = new Index<Value>();
    const of = listings.map((listing) => index.of(read(listing)));
    return { values: index.values, of };
  };
  const meetings = new Index<GroupListing['meetings'][number]>();
  return {
    names: listings.map(({ name }) => name),
    slugs: listings.map(({ name, slug }) => (slug === slugify(name) ? 0 : slug)),
    meetings: {
      of: listings.map((listing) => listing.meetings.map((meeting) => meetings.of(meeting))),
      values: meetings.values,
    },
    organisation: column(({ organisation }) => organisation),
    own: column(({ own }) => own),
    format: column(({ format }) => format),
    audience: column(({ audience }) => audience),
    access: column(({ access }) => access),
    place: column(({ place }) => place),
    paused: column(({ paused }) => paused),
    provenance: column(({ provenance }) => provenance),
    phone: column(({ phone }) => phone),
    url: column(({ url }) => url),
  };
}

/** The listings that columns hold, in the same order. Equal facts are one object. */
export function unpackListings(columns: ListingColumns): GroupListing[] {
  return columns.names.map((name, index) => {
    const slug = columns.slugs[index];
    return {
      name,
      slug: typeof slug === 'string' ? slug : slugify(name),
      meetings: (columns.meetings.of[index] ?? []).map((at) => valueAt(columns.meetings.values, at)),
      organisation: read(columns.organisation, index),
      own: read(columns.own, index),
      format: read(columns.format, index),
      audience: read(columns.audience, index),
      access: read(columns.access, index),
      place: read(columns.place, index),
      paused: read(columns.paused, index),
      provenance: read(columns.provenance, index),
      phone: read(columns.phone, index),
      url: read(columns.url, index),
    };
  });
}

function read<Value>({ values, of }: Column<Value>, index: number): Value {
  return valueAt(values, of[index] ?? -1);
}

function valueAt<Value>(values: readonly Value[], index: number): Value {
  if (index < 0 || index >= values.length) throw new Error('This file of groups is broken.');
  return values[index] as Value;
}

/** Numbers distinct values in the order they come. */
class Index<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.values.push(value);
    this.#numbers.set(key, this.values.length - 1);
    return this.values.length - 1;
  }
}

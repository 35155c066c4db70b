import { oneOfKind, searchKinds, type SearchKind } from '../search-kinds.ts';

/** A search as the address of the search page holds it, after `#` and nowhere else. */
export interface SearchAddress {
  /** The words as typed; empty for none. */
  query: string;
  /** Whether they are searched as typed, without correction. */
  literal: boolean;
  kind: SearchKind | null;
  /** Slug of an organisation that results must be about; null for any. */
  org: string | null;
  /** Slug of a choice of the question about goals; null for any. */
  goal: string | null;
}

/** The values the filters know; any other is left out, so that an old link still works. */
export interface KnownFilters {
  org: readonly string[];
  goal: readonly string[];
}

/** No address holds a longer query; nobody types one. */
const LONGEST = 200;

/** The search an address holds: `#q=first+meeting&type=guide`. Unknown words are left out. */
export function readSearchAddress(hash: string, known: KnownFilters): SearchAddress {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const allowed = (name: 'org' | 'goal') => known[name].find((value) => value === fields.get(name)) ?? null;
  return {
    query: Array.from((fields.get('q') ?? '').trim())
      .slice(0, LONGEST)
      .join('')
      .trim(),
    literal: fields.get('as') === 'typed',
    kind: searchKinds.find((kind) => typeOf(kind) === fields.get('type')) ?? null,
    org: allowed('org'),
    goal: allowed('goal'),
  };
}

/** The address of a search, from `#` on; `#` alone for none. */
export function writeSearchAddress({ query, literal, kind, org, goal }: SearchAddress): string {
  const fields = [
    ...(query === '' ? [] : [`q=${encodeURIComponent(query)}`]),
    ...(literal ? ['as=typed'] : []),
    ...(kind === null ? [] : [`type=${typeOf(kind)}`]),
    ...(org === null ? [] : [`org=${org}`]),
    ...(goal === null ? [] : [`goal=${goal}`]),
  ];
  return `#${fields.join('&')}`;
}

function typeOf(kind: SearchKind): string {
  return oneOfKind[kind].toLowerCase();
}

import { formatSource, type SourceWords } from '../lib/format-source.ts';
import { pageAddress } from '../lib/paginate.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';
import { once } from './once.ts';

/** A source as a page lists it. */
export interface SourceView extends SourceWords {
  slug: string;
  /** Its number on the page; citations in the text carry the same. */
  number: number;
  note: string | undefined;
}

/** How many sources a page of the list of all sources shows. */
export const SOURCES_PAGE_SIZE = 150;

/** The sources of one page, numbered in the order given; a slug met twice keeps its first number. */
export async function numberSources(slugs: readonly string[]): Promise<SourceView[]> {
  const sources = await entriesBySlug('sources');
  return [...new Set(slugs)].map((slug, index) => {
    const { data } = mustGet(sources, slug, 'sources');
    return { ...formatSource(data), slug, number: index + 1, note: data.note };
  });
}

/**
 * Sources in short, for a page that rests on very many: each leads to its record in the list of all
 * sources, which has the address of the original, when we read it and our note.
 */
export async function sourcesInShort(sources: readonly SourceView[]): Promise<SourceView[]> {
  const addresses = await sourceAddresses();
  return sources.map((source) => ({
    ...source,
    href: mustGet(addresses, source.slug, 'sources'),
    seen: '',
    note: undefined,
  }));
}

/** Every source in alphabetical order of title, as the list of all sources has them. */
export async function sourcesByTitle() {
  return [...(await entriesBySlug('sources'))]
    .map(([slug, { data }]) => ({ ...formatSource(data), slug, note: data.note }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en') || a.slug.localeCompare(b.slug, 'en'));
}

/** Where each source stands in the list of all sources, by slug. */
export const sourceAddresses = once(async () => {
  const sources = await sourcesByTitle();
  return new Map<string, string>(
    sources.map(({ slug }, index) => {
      const page = Math.floor(index / SOURCES_PAGE_SIZE) + 1;
      return [slug, `${pageAddress('/sources/', page)}#${slug}`];
    }),
  );
});

import { formatSource, type SourceWords } from '../lib/format-source.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';

/** A source as a page lists it. */
export interface SourceView extends SourceWords {
  slug: string;
  /** Its number on the page; citations in the text carry the same. */
  number: number;
  note: string | undefined;
}

/** The sources of one page, numbered in the order given; a slug met twice keeps its first number. */
export async function numberSources(slugs: readonly string[]): Promise<SourceView[]> {
  const sources = await entriesBySlug('sources');
  return [...new Set(slugs)].map((slug, index) => {
    const { data } = mustGet(sources, slug, 'sources');
    return { ...formatSource(data), slug, number: index + 1, note: data.note };
  });
}

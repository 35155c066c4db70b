import type { MarkedTerm } from '../lib/mark-terms.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';
import { numberSources } from './sources.ts';

/** Every glossary term in alphabetical order, and the sources of all of them, numbered. */
export async function listTerms() {
  const entries = await entriesBySlug('glossary');
  const alphabetical = [...entries].toSorted(([, a], [, b]) => a.data.term.localeCompare(b.data.term, 'en'));
  const sources = await numberSources(alphabetical.flatMap(([, { data }]) => data.sources));
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const terms = alphabetical.map(([slug, { data }]) => ({
    ...data,
    slug,
    href: `/glossary/#${slug}`,
    seeAlso: data.seeAlso.map((other) => ({
      slug: other,
      term: mustGet(entries, other, 'glossary').data.term,
    })),
    sources: data.sources.map((source) => mustGet(bySlug, source, 'sources')),
  }));
  return { terms, sources };
}
export type TermView = Awaited<ReturnType<typeof listTerms>>['terms'][number];

/** What prose needs to give the definition of a term at its first use. */
export async function listMarkedTerms(): Promise<MarkedTerm[]> {
  return [...(await entriesBySlug('glossary'))].map(([slug, { data }]) => ({
    slug,
    definition: data.definition,
    inText: data.inText,
  }));
}

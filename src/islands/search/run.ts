import type { SearchKind } from '../../lib/search-kinds.ts';
import type { DirectoryIntent } from '../../lib/search/intent.ts';
import { planSearch, type PlanOptions, type SearchPlan } from '../../lib/search/plan.ts';
import type { SearchStart } from '../../lib/search/start.ts';
import { findUrgent, type UrgentKind } from '../../lib/search/urgent.ts';
import { loadEngine, type EngineFragment, type EngineHit } from './engine.ts';
import { loadStart } from './start-file.ts';

/** A page found, with what a list of results shows of it. */
export interface FoundPage {
  title: string;
  /** The best passage, with `<mark>` around the words found and everything else escaped. */
  excerpt: string;
  /** Headings of the page that answer best, best first. */
  subResults: readonly { title: string; href: string; excerpt: string }[];
}

/** A result in its place. `data` is fetched when asked for, so ask only for what is shown. */
export interface RankedHit {
  href: string;
  kind: SearchKind;
  data(): Promise<FoundPage>;
}

/** All that is known of a query, for a list of results to show. */
export interface SearchOutcome {
  plan: SearchPlan;
  urgent: UrgentKind | null;
  intent: DirectoryIntent | null;
  /** Best first, one list over all kinds. */
  results: readonly RankedHit[];
  /** Of the second index, asked only for place, day or online words. */
  groups: readonly RankedHit[];
}

/** Searches. Nothing typed is in any request. Rejects if the start file or the engine cannot be loaded. */
export async function runSearch(query: string, options: PlanOptions = {}): Promise<SearchOutcome> {
  const [start, engine] = await Promise.all([loadStart(), loadEngine()]);
  const plan = planSearch(query, start, options);
  const [first] = plan.queries;
  const { results } = first === undefined ? { results: [] } : await engine.search(first);
  return {
    plan,
    urgent: findUrgent(query, start.urgent),
    intent: null,
    results: results.flatMap((hit) => asRanked(hit, start)),
    groups: [],
  };
}

function asRanked(hit: EngineHit, { pages }: SearchStart): RankedHit[] {
  const page = pages.find(({ id }) => id === hit.id);
  return page ? [{ href: page.href, kind: page.kind, data: async () => asFound(await hit.data()) }] : [];
}

function asFound({ url, excerpt, meta, sub_results }: EngineFragment): FoundPage {
  return {
    title: meta.title ?? url,
    excerpt,
    subResults: sub_results.map((one) => ({ title: one.title, href: one.url, excerpt: one.excerpt })),
  };
}

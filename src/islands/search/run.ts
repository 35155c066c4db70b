import type { SearchKind } from '../../lib/search-kinds.ts';
import { wordsOf } from '../../lib/search/fold.ts';
import { needsGroups } from '../../lib/search/group-words.ts';
import type { DirectoryIntent } from '../../lib/search/intent.ts';
import { planSearch, type PlanOptions, type SearchPlan } from '../../lib/search/plan.ts';
import { rankAnswers, type RankedPage } from '../../lib/search/rank.ts';
import type { SearchPage } from '../../lib/search/start.ts';
import { contentWords } from '../../lib/search/stop-words.ts';
import { findUrgent, type UrgentKind } from '../../lib/search/urgent.ts';
import {
  loadEngine,
  loadEngineWithGroups,
  type EngineFragment,
  type EngineHit,
  type SearchEngine,
} from './engine.ts';
import { directoryIntent } from './places.ts';
import { loadWhole } from './start-file.ts';

/** A page found, with what a list of results shows of it. */
export interface FoundPage {
  title: string;
  /** The best passage, with `<mark>` around the words found and everything else escaped. */
  excerpt: string;
  /** Headings and parts of the page that answer best, best first. */
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
  /** Of the second index, asked only for place, day or online words; the best few. */
  groups: readonly RankedHit[];
}

/** Each group shown is a request: the finder, offered beside them, shows the rest. */
const MOST_GROUPS = 5;
const MOST_SUB_RESULTS = 3;

/** Searches. Nothing typed is in any request. Rejects if its files or the engine cannot be loaded. */
export async function runSearch(query: string, options: PlanOptions = {}): Promise<SearchOutcome> {
  const start = await loadWhole();
  const whole = planSearch(query, start, options);
  const asksDirectory = directoryIntent(query, start);
  const wantsGroups = needsGroups(whole.corrected ?? query, start);
  const engine = await (wantsGroups ? loadEngineWithGroups() : loadEngine());
  const ask = async (words: string) => (words === '' ? [] : (await engine.search(words)).results);
  const groupQuery = wantsGroups ? contentWords(wordsOf(query)).join(' ') : '';
  const askAll = ({ queries }: SearchPlan) => Promise.all(queries.map(({ words }) => ask(words)));
  const [intent, groupAnswer, wholeAnswers] = await Promise.all([
    asksDirectory,
    ask(groupQuery),
    askAll(whole),
  ]);
  // Where and when have their answer in the directory: the pages below it answer the rest.
  const isAside = intent?.isSure === true && intent.about !== '';
  const plan = isAside
    ? { ...planSearch(intent.about, start, options), typed: whole.typed, corrected: whole.corrected }
    : whole;
  const answers = isAside ? await askAll(plan) : wholeAnswers;
  const { pages, others } = rankAnswers(plan, answers, start, groupAnswer);
  const groups = await Promise.all(others.slice(0, MOST_GROUPS).map((hit) => hit.data()));
  return {
    plan,
    urgent: findUrgent(query, start.urgent),
    intent,
    results: pages.map((ranked) => asHit(ranked, engine)),
    groups: groups.map((fragment) => ({
      href: fragment.url,
      kind: 'Groups',
      data: () => Promise.resolve({ title: titleOf(fragment), excerpt: fragment.excerpt, subResults: [] }),
    })),
  };
}

function asHit({ page, hits }: RankedPage<EngineHit>, engine: SearchEngine): RankedHit {
  const { href, kind, title } = page;
  return {
    href,
    kind,
    async data() {
      const shown = await hitsToShow(page, hits, engine);
      // A passage that cannot be had leaves the page’s name: the results do not fail for it.
      const fragments = await Promise.all(shown.map((hit) => hit.data())).catch(() => []);
      return { title, excerpt: fragments[0]?.excerpt ?? '', subResults: subResultsOf(fragments, href) };
    },
  };
}

/** The hit of the page itself; of a page found by its parts, the best few of them; of one found by its name, whatever the name finds. */
async function hitsToShow(
  { id, title }: SearchPage,
  hits: readonly EngineHit[],
  engine: SearchEngine,
): Promise<readonly EngineHit[]> {
  if (hits.length === 0) return (await engine.search(title)).results.filter((hit) => hit.id === id);
  return hits[0]?.id === id ? hits.slice(0, 1) : hits.slice(0, MOST_SUB_RESULTS);
}

function subResultsOf(fragments: readonly EngineFragment[], href: string): FoundPage['subResults'] {
  const parts = fragments.filter(({ url }) => url.includes('#'));
  const headings = fragments.flatMap(({ sub_results }) => sub_results);
  const found = [
    ...parts.map((part) => ({ title: titleOf(part), href: part.url, excerpt: part.excerpt })),
    ...headings.map(({ title, url, excerpt }) => ({ title, href: url, excerpt })),
  ];
  return found
    .filter((one) => one.href !== href && one.href.startsWith(`${href}#`))
    .slice(0, MOST_SUB_RESULTS);
}

function titleOf({ meta, url }: EngineFragment): string {
  return meta.title ?? url;
}

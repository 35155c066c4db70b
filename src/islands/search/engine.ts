/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
export interface SearchEngine {
  search(query: string): Promise<{ results: EngineHit[] }>;
  mergeIndex(address: string, options: EngineOptions): Promise<void>;
}

/** A page the engine found. */
export interface EngineHit {
  id: string;
  score: number;
  data(): Promise<EngineFragment>;
}

/** What the engine knows of a page, fetched page by page. */
export interface EngineFragment {
  url: string;
  /** A passage with `<mark>` around the words found and everything else escaped. */
  excerpt: string;
  meta: { title?: string };
  sub_results: readonly { title: string; url: string; excerpt: string }[];
}

interface EngineOptions {
  ranking: Readonly<Record<string, unknown>>;
}

interface EngineModule {
  createInstance: (options: EngineOptions) => SearchEngine;
}

/** Other names count more than the text, and less than the title, which the engine itself puts first. */
const options: EngineOptions = {
  ranking: { termSimilarity: 9, metaWeights: { title: 5, aliases: 2, asked: 2 } },
};
const GROUPS = '/pagefind/groups/';

let engine: Promise<SearchEngine> | undefined;
let groups: Promise<void> | undefined;

/** The search engine and the index of pages, fetched when first asked for. Rejects if they cannot be loaded. */
export function loadEngine(): Promise<SearchEngine> {
  // A variable, because the file exists only once the site is built.
  const address = '/pagefind/pagefind.js';
  engine ??= (import(/* @vite-ignore */ address) as Promise<EngineModule>)
    .then(({ createInstance }) => createInstance(options))
    .catch((error: unknown) => {
      engine = undefined; // a later try may succeed
      throw error;
    });
  return engine;
}

/** Has the next search start the engine anew: one that could not read its files stays as it is. */
export function forgetEngine() {
  engine = undefined;
  groups = undefined;
}

/**
 * The same with the index of groups, which stays from then on. One engine for both: two would each load and start
 * its own, and two that start at once disturb each other.
 */
export async function loadEngineWithGroups(): Promise<SearchEngine> {
  const loaded = await loadEngine();
  groups ??= loaded.mergeIndex(GROUPS, options).catch((error: unknown) => {
    groups = undefined;
    throw error;
  });
  await groups;
  return loaded;
}

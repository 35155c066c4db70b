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

/** Names count more than text, long pages are not held against each other, and the word itself more than longer ones. */
const options: EngineOptions = {
  ranking: {
    metaWeights: { title: 5, aliases: 3 },
    pageLength: 0.5,
    termFrequency: 0.8,
    termSimilarity: 2,
  },
};
const GROUPS = '/pagefind/groups/';

let module: Promise<EngineModule> | undefined;
let pages: Promise<SearchEngine> | undefined;
let pagesAndGroups: Promise<SearchEngine> | undefined;

/** The search engine and the index of pages, fetched when first asked for. Rejects if they cannot be loaded. */
export function loadEngine(): Promise<SearchEngine> {
  pages ??= loadModule()
    .then(({ createInstance }) => createInstance(options))
    .catch((error: unknown) => {
      pages = undefined; // a later try may succeed
      throw error;
    });
  return pages;
}

/** The same with the index of groups: an engine of its own, so that searches without place words never ask that index. */
export function loadEngineWithGroups(): Promise<SearchEngine> {
  pagesAndGroups ??= loadModule()
    .then(async ({ createInstance }) => {
      const engine = createInstance(options);
      await engine.mergeIndex(GROUPS, options);
      return engine;
    })
    .catch((error: unknown) => {
      pagesAndGroups = undefined;
      throw error;
    });
  return pagesAndGroups;
}

function loadModule(): Promise<EngineModule> {
  // A variable, because the file exists only once the site is built.
  const address = '/pagefind/pagefind.js';
  module ??= (import(/* @vite-ignore */ address) as Promise<EngineModule>).catch((error: unknown) => {
    module = undefined;
    throw error;
  });
  return module;
}

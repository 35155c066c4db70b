/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
export interface SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: EngineHit[] }>;
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

let engine: Promise<SearchEngine> | undefined;

/** The search engine and its index, fetched when first asked for. Rejects if they cannot be loaded. */
export function loadEngine(): Promise<SearchEngine> {
  // A variable, because the file exists only once the site is built.
  const address = '/pagefind/pagefind.js';
  engine ??= (import(/* @vite-ignore */ address) as Promise<SearchEngine>).catch((error: unknown) => {
    engine = undefined; // a later try may succeed
    throw error;
  });
  return engine;
}

/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
export interface SearchEngine {
  search(
    query: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: SearchHit[] }>;
}

export interface SearchHit {
  id: string;
  data(): Promise<SearchFragment>;
}

export interface SearchFragment {
  url: string;
  /** A passage with `<mark>` around the words found and everything else escaped. */
  excerpt: string;
  meta: { title?: string };
}

let engine: Promise<SearchEngine> | undefined;

/** The search engine and its index, fetched when first asked for. Rejects if they cannot be loaded. */
export function loadSearchEngine(): Promise<SearchEngine> {
  // A variable, because the file exists only once the site is built.
  const address = '/pagefind/pagefind.js';
  engine ??= (import(/* @vite-ignore */ address) as Promise<SearchEngine>).catch((error: unknown) => {
    engine = undefined; // a later try may succeed
    throw error;
  });
  return engine;
}

import type { SearchStart } from '../../lib/search/start.ts';
import { suggest, type Suggestion } from '../../lib/search/suggest.ts';
import { findUrgent } from '../../lib/search/urgent.ts';
import { forgetEngine, loadEngine } from './engine.ts';
import type { UrgentHelp } from './parts.ts';
import { runSearch, type SearchOutcome } from './run.ts';
import { loadStart, loadWhole } from './start-file.ts';

/** How long typing must rest before the engine is asked: each new word of a half-typed query costs a file. */
const REST_MS = 120;

/** What is known of the words typed so far. `early` comes at once, without a request; one of the others follows. */
export type Stage = { query: string; urgent: UrgentHelp | null; suggestions: readonly Suggestion[] } & (
  { is: 'early' | 'failed' } | { is: 'final'; outcome: SearchOutcome; start: SearchStart }
);

/** Begins to fetch what a search needs. Whoever needs it says if it cannot be had. `sent` asked for the start file already. */
export function prepare(sent: Promise<Response> | undefined) {
  sent?.catch(() => undefined);
  loadStart(sent).catch(() => undefined);
  loadWhole().catch(() => undefined);
  loadEngine().catch(() => undefined);
}

/** Searches as somebody types, and tells of each stage. A slow earlier search never comes after a later one. */
export class LiveSearch {
  readonly #show: (stage: Stage) => void;
  #latest = 0;

  constructor(show: (stage: Stage) => void) {
    this.#show = show;
  }

  /** Searches for the words; `now` where typing is over. */
  async search(query: string, { literal = false, now = false } = {}): Promise<void> {
    const turn = ++this.#latest;
    const tell = (stage: Stage) => {
      if (turn === this.#latest) this.#show(stage);
    };
    const start = await loadStart().catch(() => null);
    const kind = start && findUrgent(query, start.urgent);
    const known = {
      query,
      urgent: kind ? { kind, card: start.urgent.cards[kind] } : null,
      suggestions: start ? suggest(query, start) : [],
    };
    tell({ ...known, is: 'early' });
    if (!now) await new Promise((done) => setTimeout(done, REST_MS));
    if (turn !== this.#latest) return;
    try {
      if (!start) throw new Error('There is no start file.');
      tell({ ...known, is: 'final', outcome: await runSearch(query, { literal }), start });
    } catch {
      forgetEngine();
      tell({ ...known, is: 'failed' });
    }
  }

  /** Forgets the search under way. */
  stop() {
    this.#latest += 1;
  }
}

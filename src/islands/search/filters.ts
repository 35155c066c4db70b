import { searchKinds, type SearchKind } from '../../lib/search-kinds.ts';
import type { KnownFilters, SearchAddress } from '../../lib/search/address.ts';
import { mustFind } from '../elements.ts';

/** What results are narrowed to. */
export type Narrowing = Pick<SearchAddress, 'kind' | 'org' | 'goal'>;

/** The filters of the search page: a kind, an organisation and a goal. */
export class SearchFilters {
  readonly #root: HTMLDetailsElement;
  readonly #org: HTMLSelectElement;
  readonly #goal: HTMLSelectElement;
  readonly #kinds: readonly HTMLInputElement[];

  constructor(page: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#root = mustFind(page, '[data-filters]', HTMLDetailsElement);
    this.#org = mustFind(page, '[data-narrow="org"]', HTMLSelectElement);
    this.#goal = mustFind(page, '[data-narrow="goal"]', HTMLSelectElement);
    this.#kinds = [...this.#root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    this.#root.addEventListener('change', changed, { signal });
  }

  /** What an address may narrow results to. */
  get known(): KnownFilters {
    return { org: valuesOf(this.#org), goal: valuesOf(this.#goal) };
  }

  /** What is chosen in them. */
  get chosen(): Narrowing {
    const radio = this.#kinds.find(({ checked }) => checked);
    return {
      kind: radio ? kindOf(radio) : null,
      org: this.#org.value || null,
      goal: this.#goal.value || null,
    };
  }

  /** Puts them into the state of the address: the next press on one takes the others as they stand. */
  choose({ kind, org, goal }: Narrowing) {
    for (const radio of this.#kinds) radio.checked = kindOf(radio) === kind;
    this.#org.value = org ?? '';
    this.#goal.value = goal ?? '';
  }

  /** Shows them, with the number of results each kind would leave. Those in force are seen, also by whoever came with them. */
  show(counts: Record<SearchKind, number>, total: number, isInForce: boolean) {
    for (const radio of this.#kinds) {
      const kind = kindOf(radio);
      const many = radio.parentElement?.querySelector('[data-count]');
      if (many) many.textContent = `(${kind ? counts[kind] : total})`;
    }
    if (isInForce) this.#root.open = true;
    this.#root.hidden = total === 0 && !isInForce;
  }

  hide() {
    this.#root.hidden = true;
  }
}

/** The kind a button stands for; null for all of them. */
function kindOf({ value }: HTMLInputElement): SearchKind | null {
  return searchKinds.find((kind) => kind === value) ?? null;
}

function valuesOf(select: HTMLSelectElement): string[] {
  return Array.from(select.options, ({ value }) => value).filter(Boolean);
}

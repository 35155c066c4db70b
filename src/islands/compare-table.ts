import { answerSentence } from '../lib/answer-sentence.ts';
import { MOST_CHOSEN, placeIn, readChoices, writeChoices, type Choices } from '../lib/choice-address.ts';
import { choicesInWords } from '../lib/choice-words.ts';
import { afterPaint } from './after-paint.ts';
import { hideEmptyParts, isAlike, placeRows, readRows, showColumns, type AnswerRow } from './answer-rows.ts';
import { markCitedSources } from './cited-sources.ts';

/**
 * `<compare-table>` shows the organisations, the differences and the questions
 * a reader chooses. The choice stands after `#` in the address and nowhere
 * else. Without JavaScript its controls stay hidden and everything shows.
 */
class CompareTable extends HTMLElement {
  #stop = new AbortController();
  #tables: HTMLTableElement[] = [];
  /** The rows of each table: questions first, then what fits what. */
  #rows: AnswerRow[][] = [];
  #orgs: { slug: string; name: string }[] = [];
  /** Which columns show, to leave them alone when only rows change. */
  #columns = '';
  /** What a change of columns has still to do out of view. */
  #rest: (() => void) | null = null;
  #choices: Choices = { orgs: [], differ: false, matters: [] };
  /** Counts what the address brought: a choice whose own address is still to be written gives way to it. */
  #arrivals = 0;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#tables = [...this.querySelectorAll('table')];
    this.#rows = this.#tables.map(readRows);
    this.#orgs = Array.from(
      this.#tables[0]?.querySelectorAll<HTMLElement>('th[data-org]') ?? [],
      // The link alone: the mark beside it is a picture of the same name.
      (head) => ({
        slug: head.dataset['org'] ?? '',
        name: head.querySelector('a')?.textContent.trim() ?? '',
      }),
    );
    const controls = this.querySelector<HTMLElement>('[data-control]');
    controls?.addEventListener(
      'change',
      () => {
        this.#choose(this.#ticked());
      },
      { signal },
    );
    this.querySelector('[data-clear]')?.addEventListener(
      'click',
      () => {
        this.#choose({ orgs: [], differ: false, matters: [] });
      },
      { signal },
    );
    this.querySelector('[data-print]')?.addEventListener(
      'click',
      () => {
        window.print();
      },
      { signal },
    );
    window.addEventListener(
      'beforeprint',
      () => {
        this.#finish();
        markCitedSources();
      },
      { signal },
    );
    window.addEventListener(
      'hashchange',
      () => {
        this.#follow();
      },
      { signal },
    );
    if (controls) controls.hidden = false;
    this.#follow();
    const place = placeIn(window.location.hash);
    if (place !== null) document.getElementById(place)?.scrollIntoView();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  /** Takes the choices from the address. A bare place, as `#source-3` is, leaves them as they are and joins them there. */
  #follow() {
    const { hash } = window.location;
    const place = placeIn(hash);
    this.#arrivals += 1;
    if (hash.includes('=') || place === null) {
      this.#choices = readChoices(hash, this.#known());
    } else if (writeChoices(this.#choices) !== '#') {
      window.history.replaceState(null, '', `${writeChoices(this.#choices)}&at=${place}`);
    }
    this.#show();
  }

  #choose(choices: Choices) {
    const earlier = writeChoices(this.#choices);
    this.#choices = readChoices(writeChoices(choices), this.#known());
    const address = writeChoices(this.#choices);
    const arrivals = this.#arrivals;
    this.#show();
    // A new address has the browser fetch the site’s mark anew, which takes longer than all this.
    afterPaint(() => {
      if (arrivals === this.#arrivals && address !== earlier)
        window.history.pushState(null, '', address === '#' ? window.location.pathname : address);
    });
  }

  #known() {
    return {
      orgs: this.#orgs.map(({ slug }) => slug),
      matters: this.#rows.flat().map(({ slug }) => slug),
    };
  }

  /** What the controls say. A mark on one choice of a question stays while its question is ticked. */
  #ticked(): Choices {
    const ticked = (name: string) =>
      Array.from(
        this.querySelectorAll<HTMLInputElement>(`[data-${name}] input:checked`),
        ({ value }) => value,
      );
    const questions = ticked('matters');
    const kept = this.#choices.matters.filter((mark) => questions.includes(questionOf(mark)));
    const added = questions.filter((question) => !kept.some((mark) => questionOf(mark) === question));
    return { orgs: ticked('orgs'), differ: ticked('differ').length > 0, matters: [...kept, ...added] };
  }

  #show() {
    const { orgs, differ, matters } = this.#choices;
    const marked = new Set(matters.map(questionOf));
    const isShown = this.#orgs.map(({ slug }) => orgs.length < 2 || orgs.includes(slug));
    const columns = isShown.join();
    if (columns !== this.#columns) {
      this.#finish();
      this.#rest = showColumns(this.#tables, isShown);
      afterPaint(() => {
        this.#finish();
      });
    }
    this.#columns = columns;

    const [questions = []] = this.#rows;
    const [table] = this.#tables;
    const first = table?.tBodies[0];
    if (first) placeRows(questions, first, ({ slug }) => marked.has(slug));
    for (const row of questions)
      row.element.hidden = differ && !marked.has(row.slug) && isAlike(row, isShown);
    if (table) hideEmptyParts(table);

    this.#tick(new Set([...orgs, ...marked, ...(differ ? ['yes'] : [])]));
    this.#tellMatters(isShown);
    this.#say(isShown, questions.filter(({ element }) => element.hidden).length);
  }

  #tick(values: ReadonlySet<string>) {
    for (const input of this.querySelectorAll('input')) {
      input.checked = values.has(input.value);
      input.disabled =
        !input.checked && this.#choices.orgs.length === MOST_CHOSEN && input.closest('[data-orgs]') !== null;
    }
  }

  /** Changes what was left for after the paint. */
  #finish() {
    this.#rest?.();
    this.#rest = null;
  }

  /** A sentence for each mark. */
  #tellMatters(isShown: readonly boolean[]) {
    const rows = this.#rows.flat().filter(({ slug }) => this.#choices.matters.includes(slug));
    const items = rows.map(({ question, labels }) => {
      const answers = this.#orgs
        .map(({ name }, index) => ({ name, label: labels[index] }))
        .filter((_, index) => isShown[index]);
      const item = document.createElement('li');
      const asked = document.createElement('b');
      asked.textContent = /[?.]$/.test(question) ? question : `${question}.`;
      item.append(asked, ` ${answerSentence(answers)}`);
      return item;
    });
    const panel = this.querySelector<HTMLElement>('[data-told]');
    panel?.querySelector('ul')?.replaceChildren(...items);
    if (panel) panel.hidden = items.length === 0;
  }

  #say(isShown: readonly boolean[], alike: number) {
    const names = this.#orgs.filter((_, index) => isShown[index]).map(({ name }) => name);
    const status = this.querySelector('output');
    if (status) status.value = choicesInWords(this.#choices, { names, alike });
  }
}
customElements.define('compare-table', CompareTable);

/** The question a mark stands on: `goal` for `goal:cut-down`. */
function questionOf(mark: string): string {
  return mark.replace(/:.*/, '');
}

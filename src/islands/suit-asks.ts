import { placeIn, readChoices } from '../lib/choice-address.ts';
import { addressOf, isOnlyPlace, meetsAll, metInWords, oneOfEach, type MetWish } from '../lib/suit-asks.ts';

/** Marks an entry of the history whose address tells all that was chosen. */
const TOLD = 'told';

/**
 * `<suit-asks>` makes radio buttons of the choices on the page, shows the lists of those chosen, and says
 * of each organisation which of them it meets. What is chosen stands after `#` and nowhere else.
 * Without JavaScript every list shows, and there are no buttons.
 */
class SuitAsks extends HTMLElement {
  #stop = new AbortController();
  /** Codes such as `goal:cut-down`, in the order of the page. */
  #chosen: readonly string[] = [];

  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    if (!controls) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    controls.querySelector('[data-fields]')?.replaceChildren(...this.#asks.map(fieldsetOf));
    const on = (event: string, act: (target: EventTarget | null) => void) => {
      controls.addEventListener(
        event,
        ({ target }) => {
          act(target);
        },
        { signal },
      );
    };
    on('change', () => {
      this.#choose(checkedIn(controls));
    });
    on('click', (target) => {
      const pressed = target instanceof HTMLButtonElement ? target.value : '';
      if (pressed === 'again') this.#choose([]);
      if (pressed === 'print') window.print();
    });
    // A page shown again may come with buttons as the browser remembers them.
    for (const event of ['hashchange', 'pageshow']) window.addEventListener(event, this.#follow, { signal });
    controls.hidden = false;
    this.#open();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  get #asks(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-ask]')];
  }

  /** Shows what the address says, then goes to the place it names. */
  #open() {
    const { hash } = window.location;
    this.#show(this.#chosenIn(hash));
    const place = isOnlyPlace(hash) ? null : placeIn(hash);
    if (place !== null) window.location.replace(`#${place}`);
  }

  #choose(chosen: readonly string[]) {
    if (isSame(chosen, this.#chosen)) return;
    window.history.replaceState(TOLD, '');
    window.history.pushState(TOLD, '', addressOf(chosen));
    this.#show(chosen);
  }

  /** A link to a part of the page takes the choices along; Back and Forward bring theirs. */
  readonly #follow = () => {
    const { hash } = window.location;
    if (isOnlyPlace(hash) && window.history.state !== TOLD)
      window.history.replaceState(TOLD, '', addressOf(this.#chosen, hash.slice(1)));
    else this.#show(this.#chosenIn(hash));
  };

  #chosenIn(hash: string): string[] {
    const codes = this.#asks.map((ask) => choicesIn(ask).map(codeOf));
    return oneOfEach(codes, readChoices(hash, { orgs: [], matters: codes.flat() }).matters);
  }

  #show(chosen: readonly string[]) {
    for (const code of ['', ...chosen])
      for (const radio of this.querySelectorAll<HTMLInputElement>(`input[value="${code}"]`))
        radio.checked = true;
    if (isSame(chosen, this.#chosen)) return;
    this.#chosen = chosen;
    const focused = document.activeElement;
    const isChosen = (choice: HTMLElement) => chosen.includes(codeOf(choice));
    for (const ask of this.#asks) {
      const choices = choicesIn(ask);
      const isSkipped = chosen.length > 0 && !choices.some(isChosen);
      for (const choice of choices) choice.hidden = chosen.length > 0 && !isChosen(choice);
      ask.classList.toggle('no-print', isSkipped);
      ask.querySelector('[data-skipped]')?.toggleAttribute('hidden', !isSkipped);
    }
    this.#sumUp(choicesIn(this).filter(isChosen));
    // Where what had the focus is hidden now, the reader goes on from the choices.
    if (focused?.closest('[hidden]')) this.querySelector<HTMLElement>('input:checked')?.focus();
  }

  #sumUp(choices: readonly HTMLElement[]) {
    const found = organisationsUnder(choices);
    const part = (selector: string) => this.querySelectorAll<HTMLElement>(selector);
    for (const shown of part('[data-chosen]')) shown.hidden = choices.length === 0;
    for (const list of part('[data-chosen] ul')) list.replaceChildren(...found.map(summaryItem));
    for (const none of part('[data-none]'))
      none.hidden = found.some(({ isFound, wishes }) => isFound && meetsAll(wishes));
    for (const link of part('[data-compare]'))
      link.setAttribute('href', `/compare/${addressOf(this.#chosen)}`);
    const wants = choices.map((choice) => `“${wantOf(choice)}”`).join(', ');
    for (const status of part('[role=status]'))
      status.textContent =
        wants === '' ? 'Nothing is chosen: every list shows.' : `Shown now: what fits ${wants}.`;
  }
}
customElements.define('suit-asks', SuitAsks);

/** An organisation as the chosen lists have it. */
interface Listed {
  link: HTMLAnchorElement;
  /** Whether anything of it was found in England. */
  isFound: boolean;
  wishes: MetWish[];
}

/** Every organisation in the lists of these choices, in the order of the alphabet, with how it meets each. */
function organisationsUnder(choices: readonly HTMLElement[]): Listed[] {
  const listed = new Map<string, Listed>();
  for (const choice of choices) {
    let word = '';
    for (const part of choice.querySelectorAll<HTMLElement>('dt, dd')) {
      const link = part.querySelector('a');
      if (link === null) word = part.textContent;
      else {
        const organisation = listed.get(link.href) ?? {
          link,
          isFound: !part.dataset['notFound'],
          wishes: [],
        };
        organisation.wishes.push({ want: wantOf(choice), word });
        listed.set(link.href, organisation);
      }
    }
  }
  return [...listed.values()].toSorted((a, b) => a.link.text.localeCompare(b.link.text, 'en'));
}

function summaryItem({ link, isFound, wishes }: Listed): HTMLElement {
  const item = document.createElement('li');
  item.append(link.cloneNode(true), isFound ? '' : ' (none found in England)');
  for (const sentence of metInWords(wishes)) item.append(document.createElement('br'), sentence);
  return item;
}

/** Radio buttons for the choices of a question, and one to skip it. They have no form: nothing could send them. */
function fieldsetOf(ask: HTMLElement): HTMLElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  const heading = ask.querySelector('h2');
  legend.textContent = heading?.textContent ?? '';
  const label = (text: string, value: string) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = heading?.id ?? '';
    radio.value = value;
    label.append(radio, text);
    return label;
  };
  fieldset.append(
    legend,
    ...choicesIn(ask).map((choice) => label(wantOf(choice), codeOf(choice))),
    label('Skip this question', ''),
  );
  return fieldset;
}

function checkedIn(controls: HTMLElement): string[] {
  return Array.from(
    controls.querySelectorAll<HTMLInputElement>('input:checked'),
    ({ value }) => value,
  ).filter((code) => code !== '');
}

function choicesIn(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-choice]')];
}

function codeOf(choice: HTMLElement): string {
  return choice.dataset['choice'] ?? '';
}

function wantOf(choice: HTMLElement): string {
  return choice.querySelector('h3')?.textContent ?? '';
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.join() === others.join();
}

import { noChoices, writeFinderChoices, type FinderChoices } from '../../lib/finder-choices.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import { FROM_HOME, isGroupList } from '../../lib/group-lists.ts';
import { groupCard, keepButton, type CardContext } from './card.ts';
import { capitalise } from '../../lib/text.ts';
import { element } from '../elements.ts';

/** Shows the groups kept for later, and on every other card whether it is one. Who pressed its button stays on it. */
export function showKept(
  root: HTMLElement,
  kept: readonly string[],
  known: ReadonlyMap<string, GroupListing>,
  context: CardContext,
) {
  const section = root.querySelector<HTMLElement>('[data-kept]');
  if (section) section.hidden = kept.length === 0;
  const cards = kept.map((slug) => {
    const group = known.get(slug);
    return group ? groupCard({ group, miles: null }, context) : plainCard(slug, context);
  });
  root.querySelector('[data-kept-cards]')?.replaceChildren(...cards.map((card) => element('li', {}, card)));
  for (const card of root.querySelectorAll<HTMLElement>(':is([data-static], [data-found]) [data-group]')) {
    const old = card.querySelector('.keep');
    const button = keepButton(card.dataset['group'] ?? '', nameOf(card), context);
    const hadFocus = old === document.activeElement;
    old?.replaceWith(button);
    if (hadFocus) button.focus();
  }
}

/** A group kept on another list, whose details this page has not read: its page has them. */
function plainCard(slug: string, context: CardContext): HTMLElement {
  const name = capitalise(slug.replaceAll('-', ' '));
  const link = element('a', { class: 'card-link', href: `/groups/${slug}/` }, name);
  return element(
    'article',
    { class: 'card', 'data-group': slug },
    element('h4', {}, link),
    element('p', {}, 'Its own page says when and where it meets.'),
    keepButton(slug, name, context),
  );
}

function nameOf(card: HTMLElement): string {
  return card.querySelector('.card-link')?.textContent.trim() ?? '';
}

/** The page’s links to other lists. They take along what was kept; the one to the groups from home the filters too. */
export class ListLinks {
  readonly #links = Array.from(
    document.querySelectorAll<HTMLAnchorElement>('main a[href^="/groups/"]'),
    (link) => ({ link, href: link.getAttribute('href') ?? '' }),
  ).filter(({ href }) => isGroupList(href));
  #shown = '';

  /** Brings the links up to date; the list of thousands of towns is touched only when what they carry has changed. */
  show(choices: FinderChoices) {
    const kept = writeFinderChoices({ ...noChoices, kept: choices.kept });
    const fromHome = fromHomeAddress(choices);
    if (this.#shown === kept + fromHome) return;
    this.#shown = kept + fromHome;
    for (const { link, href } of this.#links) {
      link.setAttribute('href', href === FROM_HOME ? fromHome : href + kept);
    }
  }
}

/** Whether this page is the list of the groups from home itself. */
export function isFromHome(): boolean {
  return window.location.pathname === FROM_HOME;
}

/** The address of the groups from home with the same filters, save how people meet and how far away. */
export function fromHomeAddress({ ticks, notKnown, kept }: FinderChoices): string {
  const carried = ticks.filter(({ filter }) => filter !== 'format');
  return FROM_HOME + writeFinderChoices({ ...noChoices, ticks: carried, notKnown, kept });
}

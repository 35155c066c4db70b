import { noChoices, writeFinderChoices, type FinderChoices } from '../../lib/finder-choices.ts';
import type { GroupListing } from '../../lib/group-listing.ts';
import { groupCard, keepButton, type CardContext } from './card.ts';
import { element } from './elements.ts';

/** Shows the groups kept for later, and on every card whether it is one. */
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
  root.querySelector('[data-kept-cards]')?.replaceChildren(...cards);
  for (const card of root.querySelectorAll<HTMLElement>('[data-static] [data-group]')) {
    const slug = card.dataset['group'] ?? '';
    card.querySelector('.keep')?.replaceWith(keepButton(slug, nameOf(card), context));
  }
}

/** Links to other lists take the groups kept along; the one to the groups from home takes the filters too. */
export function keepLinks(choices: FinderChoices) {
  const { kept, ticks, notKnown } = choices;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/groups/"]')) {
    const isList = /^\/groups\/(?:$|(?:in|with|on)\/|online\/)/.test(link.pathname);
    if (!isList || (link.hash !== '' && !link.hash.includes('='))) continue;
    const filters =
      link.pathname === '/groups/online/'
        ? { ticks: ticks.filter(({ filter }) => filter !== 'format'), notKnown }
        : {};
    link.hash = writeFinderChoices({ ...noChoices, ...filters, kept });
  }
}

/** A group kept on another list, whose details this page has not read: its page has them. */
function plainCard(slug: string, context: CardContext): HTMLElement {
  const link = element('a', { class: 'card-link', href: `/groups/${slug}/` }, slug.replaceAll('-', ' '));
  return element(
    'article',
    { class: 'card', 'data-group': slug },
    element('h4', {}, link),
    keepButton(slug, slug.replaceAll('-', ' '), context),
  );
}

function nameOf(card: HTMLElement): string {
  return card.querySelector('.card-link')?.textContent.trim() ?? '';
}

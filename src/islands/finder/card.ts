import type { FoundGroup } from '../../lib/group-filter.ts';
import { listingLines } from '../../lib/listing-words.ts';
import { button, element } from './elements.ts';

/** What a card needs to know beside its group. */
export interface CardContext {
  /** `YYYY-MM-DD`, the day it is read. */
  today: string;
  heading: 'h4' | 'h5';
  isKept: (slug: string) => boolean;
  keep: (slug: string, isKept: boolean) => void;
  /** Where the group’s organisation says why it meets what was ticked. */
  reasons: readonly { part: string; words: string }[];
}

/** A group in a list that a script made. It shows what `src/components/GroupCard.astro` shows. */
export function groupCard({ group, miles }: FoundGroup, context: CardContext): HTMLElement {
  const { slug, name, organisation, phone, url } = group;
  const { about, paused, when, trust } = listingLines(group, context.today, miles);
  const link = element('a', { class: 'card-link', href: `/groups/${slug}/`, translate: 'no' }, name);
  return element(
    'article',
    { class: 'card', 'data-group': slug },
    element(context.heading, {}, link),
    element('p', {}, about),
    paused !== null && element('p', {}, element('strong', {}, paused)),
    element('ul', { role: 'list' }, ...when.map((line) => element('li', {}, line))),
    ...context.reasons.map(({ part, words }) =>
      element(
        'p',
        { class: 'no-print' },
        whyLink(organisation.slug, part, `${words}: why ${organisation.name}`),
      ),
    ),
    element('p', { class: 'quiet' }, trust),
    phone !== null && element('p', { class: 'print-only' }, `Phone ${phone}`),
    url !== null && element('p', { class: 'print-only' }, url),
    keepButton(slug, name, context),
  );
}

function whyLink(organisation: string, part: string, words: string): HTMLElement {
  return element('a', { class: 'tall-link', href: `/organisations/${organisation}/#${part}` }, words);
}

/** A button that keeps a group for later, in the address, or lets it go. */
export function keepButton(slug: string, name: string, { isKept, keep }: CardContext): HTMLElement {
  const kept = isKept(slug);
  const words = kept ? `Kept: let go of ${name}` : `Keep ${name}`;
  const made = button('keep', [kept ? '★ Kept' : '☆ Keep'], () => {
    keep(slug, !kept);
  });
  made.setAttribute('aria-label', words);
  made.setAttribute('aria-pressed', String(kept));
  return made;
}

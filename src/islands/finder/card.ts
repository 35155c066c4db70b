import type { FinderChoices } from '../../lib/finder-choices.ts';
import type { FoundGroup } from '../../lib/group-filter.ts';
import type { AnswersMet, GroupListing } from '../../lib/group-listing.ts';
import { listingLines } from '../../lib/listing-words.ts';
import '../next-meeting.ts';
import { button, element } from '../elements.ts';

/** What a card needs to know beside its group. */
export interface CardContext {
  /** `YYYY-MM-DD`, the day it is read. */
  today: string;
  heading: 'h4' | 'h5';
  isKept: (slug: string) => boolean;
  keep: (slug: string, isKept: boolean) => void;
  /** The filters that were ticked and rest on an answer. */
  reasons: readonly Reason[];
}

/** A filter that rests on an answer, and the part of an organisation’s page that gives it. */
export interface Reason {
  filter: keyof AnswersMet;
  part: string;
  words: string;
}

/** Where the filters that come from an organisation are explained on its page. */
const reasons: readonly Reason[] = [
  { filter: 'goal', part: 'the-goal', words: 'Goal' },
  { filter: 'faith', part: 'faith-and-spirituality', words: 'Faith' },
  { filter: 'approach', part: 'the-programme', words: 'Approach' },
];

/** The reasons to give on a card: those of the filters ticked. */
export function reasonsFor({ ticks }: FinderChoices): readonly Reason[] {
  return reasons.filter(({ filter }) => ticks.some((tick) => tick.filter === filter));
}

/** A group in a list that a script made. It shows what `src/components/GroupCard.astro` shows. */
export function groupCard({ group, miles }: FoundGroup, context: CardContext): HTMLElement {
  const { slug, name } = group;
  const { about, paused, when, coming, trust, onPaper } = listingLines(group, context.today, miles);
  const link = element('a', { class: 'card-link', href: `/groups/${slug}/`, translate: 'no' }, name);
  return element(
    'article',
    { class: 'card', 'data-group': slug },
    element(context.heading, {}, link),
    element('p', {}, about),
    paused !== null && element('p', {}, element('strong', {}, paused)),
    element('ul', { role: 'list' }, ...when.map((line) => element('li', {}, line))),
    coming.length > 0 &&
      element('next-meeting', { class: 'no-print', 'data-meetings': JSON.stringify(coming) }),
    ...context.reasons.map((reason) => element('p', { class: 'no-print' }, whyLink(group, reason))),
    element('p', { class: 'quiet' }, trust),
    ...onPaper.map((line) => element('p', { class: 'print-only' }, line)),
    keepButton(slug, name, context),
  );
}

/** Where it is said why a group meets what was ticked: on its own page where it answers for itself. */
function whyLink({ slug, organisation, own }: GroupListing, { filter, part, words }: Reason): HTMLElement {
  const [href, whose] =
    own[filter] === undefined
      ? [`/organisations/${organisation.slug}/#${part}`, organisation.name]
      : [`/groups/${slug}/#who`, 'this group'];
  return element('a', { class: 'tall-link', href }, `${words}: why ${whose}`);
}

/** A button that keeps a group for later, in the address, or lets it go. */
export function keepButton(slug: string, name: string, { isKept, keep }: CardContext): HTMLElement {
  const kept = isKept(slug);
  const words = kept ? `Kept: let go of ${name}` : `Keep ${name}`;
  const made = button('keep', [kept ? '★ Kept' : '☆ Keep'], () => {
    keep(slug, !kept);
  });
  made.setAttribute('aria-label', words);
  return made;
}

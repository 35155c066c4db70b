import { noChoices, writeFinderChoices, type Tick } from '../../lib/finder-choices.ts';
import type { DirectoryIntent } from '../../lib/search/intent.ts';
import type { UrgentCard, UrgentKind } from '../../lib/search/urgent.ts';
import { oneOfKind, type SearchKind } from '../../lib/search-kinds.ts';
import { writeSearchAddress, type SearchAddress } from '../../lib/search/address.ts';
import type { SearchPlan } from '../../lib/search/plan.ts';
import { element } from '../elements.ts';

// What the box in the header and the search page both show.

/** The danger a query tells of, and the help for it. */
export interface UrgentHelp {
  kind: UrgentKind;
  card: UrgentCard;
}

/** Urgent help, calm and first. `tag` is what the place asks for: a heading on a page, none in the header. */
export function urgentCard({ kind, card }: UrgentHelp, tag: 'h2' | 'p'): HTMLElement {
  const { heading, words, phone, more } = card;
  return element(
    'section',
    { class: 'search-urgent', 'data-urgent': kind, 'aria-label': heading },
    element(tag, { class: 'search-urgent-title' }, heading),
    element(
      'ul',
      { role: 'list' },
      ...phone.map((line) =>
        element(
          'li',
          {},
          element('a', { href: line.href }, line.words),
          element('span', {}, ` ${line.label}`),
        ),
      ),
    ),
    element('p', {}, words),
    element(
      'ul',
      { role: 'list', class: 'search-urgent-more' },
      ...more.map(({ href, label }) => element('li', {}, element('a', { href }, label))),
    ),
  );
}

/** The directory, already filtered by what was typed. */
export function directoryOffer({ href, label }: DirectoryIntent): HTMLElement {
  return element(
    'p',
    { class: 'search-offer' },
    element('a', { href }, element('span', {}, 'Look in the list of groups: '), element('strong', {}, label)),
  );
}

/** What was searched in place of what was typed, and the way to search as typed; null when they are the same. */
export function correction({ typed, corrected }: SearchPlan, address: SearchAddress): HTMLElement | null {
  if (corrected === null) return null;
  const href = `/search/${writeSearchAddress({ ...address, query: typed, literal: true })}`;
  return element(
    'p',
    { class: 'search-corrected' },
    'Showing results for ',
    element('strong', {}, corrected),
    '. ',
    link(href, `Search instead for “${typed}”`),
  );
}

/** A page’s name as a link, with what kind of page it is. */
export function rowLink(title: string, href: string, kind: SearchKind): HTMLElement {
  return element(
    'a',
    { href, class: 'search-row' },
    element('span', {}, title),
    ' ',
    element('span', { class: 'search-kind' }, oneOfKind[kind]),
  );
}

/** A link, tall enough for a thumb. */
export function link(href: string, words: string, className = ''): HTMLElement {
  return element('a', { href, class: `search-link ${className}`.trim() }, words);
}

/** The directory with the organisation and the goal that results were narrowed to, and the place typed. */
export function groupsOffer({ org, goal }: SearchAddress, intent: DirectoryIntent | null): HTMLElement {
  const ticks: Tick[] = [
    ...(org === null ? [] : [{ filter: 'org' as const, value: org }]),
    ...(goal === null ? [] : [{ filter: 'goal' as const, value: goal }]),
  ];
  const href = `/groups/${writeFinderChoices({ ...noChoices, near: intent?.near ?? '', ticks })}`;
  return element('p', {}, 'Single groups are in the directory: ', link(href, 'Groups with these filters'));
}

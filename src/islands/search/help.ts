import { writeSearchAddress, type SearchAddress } from '../../lib/search/address.ts';
import type { Suggestion } from '../../lib/search/suggest.ts';
import { element } from '../elements.ts';
import { link, rowLink } from './parts.ts';

// What the search page says where there are no results to show.

/** What else to try when no page was found. */
export function nothingFound(suggestions: readonly Suggestion[]): HTMLElement {
  return element(
    'div',
    { class: 'search-help' },
    element('p', {}, 'Try fewer words, or other ones. Or go to one of these:'),
    element(
      'ul',
      { role: 'list' },
      ...suggestions.map(({ title, href, kind }) => element('li', {}, rowLink(title, href, kind))),
      element('li', {}, link('/a-z/', 'A to Z of every page')),
      element('li', {}, link('/groups/', 'Find a group')),
      element('li', {}, link('/guides/which-might-suit-me/', 'Which might suit me: a few questions')),
      element('li', {}, link('/urgent-help/', 'Get help now: numbers you can phone')),
    ),
  );
}

/** What to do when the filters left nothing. */
export function withoutFilters(address: SearchAddress): HTMLElement {
  const all = writeSearchAddress({ ...address, kind: null, org: null, goal: null });
  return element(
    'p',
    { class: 'search-help' },
    'The filters left nothing. ',
    link(all, 'Show results without filters'),
  );
}

/** What is left when the engine cannot be loaded. */
export function notLoaded(): HTMLElement {
  return element(
    'p',
    { class: 'search-help' },
    'The full search could not be loaded. Every page is in the ',
    link('/a-z/', 'A to Z'),
    '. For help now, see ',
    link('/urgent-help/', 'urgent help'),
    '.',
  );
}

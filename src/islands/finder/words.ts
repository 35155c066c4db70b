import { distanceInWords } from '../../lib/distance.ts';
import type { FoundGroup } from '../../lib/group-filter.ts';
import type { PlaceAnswer } from '../../lib/place-search.ts';
import { capitalise, count } from '../../lib/text.ts';
import type { Loaded } from './load.ts';

/** Beyond this many miles the nearest group is said to be far. */
export const FAR = 25;

/** Said where the data cannot be had. */
export const trouble = 'The list could not be loaded. Every group can be reached by the links on this page.';

/** Said to whoever asks for groups and names no place. */
export const nothingTyped = 'Type a town or postcode first.';

/** Said before a long list can be filtered. */
export const waiting: Record<Exclude<Loaded['is'], 'groups'>, string> = {
  'needs-time': 'This list is long. Choose a day or a time of day first.',
  'needs-less': 'This list is long. Choose fewer days, or a time of day as well.',
  'needs-place': 'Type your town or postcode first. Your filters stay.',
};

/** Said when the last filter, or the place, has been let go of; nothing was asked, but what is shown has changed. */
export const letGo = {
  list: 'No filter is on. The whole list is shown.',
  near: 'No place is chosen. Type a town or postcode to see groups.',
} as const;

/**
 * How many were found and how far we looked, in a sentence for the eye and the ear alike. `isFiltered` where
 * boxes are ticked: there may be more groups near than match them.
 */
export function foundInWords(
  found: readonly FoundGroup[],
  label: string | null,
  miles: number,
  isFiltered: boolean,
): string {
  const many = found.length === 0 ? 'No group' : count(found.length, 'group');
  const match = found.length > 1 ? 'match' : 'matches';
  if (isFar(found)) {
    const none = `No group within ${FAR} miles of ${label}${isFiltered ? ' matches your filters' : ''}.`;
    return `${none} The nearest is ${distanceInWords(found[0]?.miles ?? 0)}.`;
  }
  const filtered = isFiltered ? ` ${match} your filters` : '';
  if (label !== null && Number.isFinite(miles))
    return `${many}${filtered} within about ${Math.max(1, Math.floor(miles))} miles, counted from ${label}.`;
  const words = `${many} ${match}.`;
  return label === null ? words : `${words} Miles are counted from ${label}.`;
}

/** Whether even the nearest of the groups found is too far for most: "near" would be the wrong word. */
export function isFar(found: readonly FoundGroup[]): boolean {
  return (found[0]?.miles ?? 0) > FAR;
}

/** What an answer that is no point asks of the reader; empty for a point or none. */
export function answerInWords(answer: PlaceAnswer | null): string {
  switch (answer?.is) {
    case 'choose':
      return 'There are several places of that name. Which do you mean?';
    case 'outside':
      return outsideInWords(answer);
    case 'region':
      return `${capitalise(answer.name)} is a whole region. See its list, or type a town or postcode in it.`;
    case 'unknown':
      return answer.suggestions.length > 0
        ? 'We do not know that place. Did you mean one of these? Or type the first half of your postcode, such as LS6.'
        : 'We do not know that place. Try the first half of your postcode, such as LS6.';
    default:
      return '';
  }
}

/** That a place lies beyond England, for those who did not know that this site ends there. */
export function outsideInWords({ label, country }: PlaceAnswer & { is: 'outside' }): string {
  if (label === country) return `This site does not cover ${country}.`;
  const place = label.endsWith(`, ${country}`) ? label.slice(0, -country.length - 2) : label;
  return `${place} is in ${country}. This site covers England only.`;
}

/** Why the device gave no place, with what to do instead. `code` is that of a GeolocationPositionError. */
export function refusalInWords(code: number): string {
  switch (code) {
    case 1:
      return 'Your device did not allow it. Type your town or postcode instead.';
    case 2:
      return 'Your device does not know where it is. Type your town or postcode instead.';
    default:
      return 'It took too long to find where you are. Type your town or postcode instead.';
  }
}

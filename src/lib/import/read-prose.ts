import type { Listing } from './listing.ts';
import type { Row } from './row.ts';

/** Words for a group that does not meet, or not now. A “closed” meeting is another thing: it is for some people only. */
const STOPPED =
  /\b(?:(?:temporarily|currently|permanently|now) (?:closed|suspended)|closed (?:for (?:now|renovations?|repairs?|refurbishment|the (?:summer|winter)|good)|until|due to)|suspended|cancelled until|on hold|no longer (?:meets?|meeting|running)|not (?:currently )?(?:meeting|running)|(?:meeting|group) has (?:closed|ended|folded))\b/i;
/** Words for a group that meets less often than every week. */
const RARER =
  /\b(?:fortnight(?:ly)?|bi-?weekly|bi-?monthly|monthly|every (?:other|second|third|2nd|two|three|four|2|3|4) (?:weeks?|months?|mon|tues|wednes|thurs|fri|satur|sun)|alternate (?:weeks?|mon|tues|wednes|thurs|fri|satur|sun)|once a month|(?:\w+day|meets?)s? only on the (?:first|1st|second|2nd|third|3rd|fourth|4th|last))/i;
/** Words for a group that leaves out weeks of the year. */
const PART_OF_YEAR =
  /\b(?:term[- ]?times?|during (?:the )?(?:school )?terms?|(?:not|no \w+|except|closed) (?:in|during|over|for)? ?(?:the )?(?:school )?holidays?)\b/i;
/** A numbered weekday. In notes it mostly tells of a special evening. */
const NUMBERED =
  /\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)(?:,? (?:and|&) (?:third|fourth|last|3rd|4th))? (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i;
const ONLY = /\bonly\b/i;

/**
 * Looks through a row’s name and notes for what its fields cannot say: that it does not meet now, or not every
 * week. Such words refuse it, because a listing without them would be wrong; what may mean something else is told.
 */
export function readProse({ name, notes, meetings, paused, closedVenue }: Listing, row: Row): void {
  const saysRarer = meetings.some(({ recurrence }) => recurrence !== 'weekly');
  const isPaused = paused !== null || closedVenue !== null;
  // An alert has been looked at already.
  for (const told of [name, ...notes].filter(({ field }) => field !== 'alert')) {
    const stopped = isPaused ? undefined : STOPPED.exec(told.value)?.[0];
    if (stopped !== undefined) {
      row.refuse(
        { field: told.field, value: stopped },
        'It may not meet now.',
        'Read the whole text, and ask. If it meets, add it by hand.',
      );
    }
    if (saysRarer || meetings.length === 0) continue;
    const numbered = NUMBERED.exec(told.value)?.[0];
    const isOnly = numbered !== undefined && (told === name || ONLY.test(told.value));
    const rarer =
      RARER.exec(told.value)?.[0] ?? PART_OF_YEAR.exec(told.value)?.[0] ?? (isOnly ? numbered : undefined);
    if (rarer !== undefined) {
      row.refuse(
        { field: told.field, value: rarer },
        'It may not meet every week, as its other fields say.',
        'Read the whole text. Add it by hand, with the right recurrence.',
      );
    } else if (numbered !== undefined) {
      row.notice(told.field, `It speaks of the “${numbered}”: see whether it meets every week.`);
    }
  }
}

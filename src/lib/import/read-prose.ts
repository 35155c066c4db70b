import { capitalise } from '../text.ts';
import type { Listing } from './listing.ts';
import type { Row, Told } from './row.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY_AND_MONTH = String.raw`(?:\w+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`;
/** Words for a group that does not meet, or not now. A “closed” meeting is another thing: it is for some people only. */
const STOPPED = new RegExp(
  [
    String.raw`\b(?:(?:temporarily|currently|permanently|now) (?:closed|suspended)|closed (?:for (?:now|renovations?|repairs?|refurbishment|the (?:summer|winter)|good)|until|due to)|suspended|cancelled until|on hold|no longer (?:meets?|meeting|running)|not (?:currently )?(?:meeting|running)|(?:meeting|group) has (?:closed|ended|folded))\b`,
    // Where it ends at nine, it ends every week.
    String.raw`\b(?:will be |is |are |we are )?(?:closing|ending) (?:down|permanently|on (?:the )?\d|from)`,
    String.raw`\b(?:ceased|disbanded|discontinued|wound up)\b|(?:^|[(*[-] ?)(?:cancelled|folded)\b|\b(?:cancelled|folded)(?:[)*\]]|$)`,
    String.raw`\b(?:meeting|group|we) will (?:close|end|finish|fold|stop)\b(?! (?:at|by|with|for|early|to|promptly|around|about|in)\b)`,
    String.raw`\b(?:last|final) (?:ever )?meeting (?:is |will be |was )?(?:on )?${DAY_AND_MONTH}`,
  ].join('|'),
  'i',
);
/** Words for a group that left its room for now. */
const OUT_OF_ROOM =
  /\b(?:currently|now|temporarily|still) (?:only )?(?:(?:meeting|meets|held|running) )?(?:only )?(?:on|via|by)[- ]?(?:line|zoom)\b(?! *(?:too|also|as well|and|or|&|\+))|\b(?:zoom|online) only (?:at the moment|for now|until)|\bnot meeting in person\b|\bno (?:physical|face[- ]to[- ]face|in[- ]person) meeting\b/i;
/** A name marked as closed: a meeting for some people only, or a group that is no more. */
const MARKED_CLOSED = /[([*] ?closed ?[)\]*]|^closed ?[:–-]|[,:–-] ?closed$/i;
/** Words for a group that only those may come to whom somebody has let in. */
const FOR_SOME =
  /\b(?:(?:clients?|service users?|residents?|patients?|in-?patients?)(?: of [\w’' -]{2,40})? only|only (?:for|open to) (?:\w+ ){0,3}(?:clients|service users|residents|patients)|(?:by |on |through |via )?(?:professional |agency |gp )?referrals? only|(?:by|through|via|on) (?:professional |agency |gp )?referral only|closed to (?:newcomers|the public|new members))\b/i;
/** Words for a group that meets less often than every week. */
const RARER =
  /\b(?:fortnight(?:ly)?|bi-?weekly|bi-?monthly|monthly|every (?:other|second|third|2nd|two|three|four|2|3|4) (?:weeks?|months?|mon|tues|wednes|thurs|fri|satur|sun)|alternate (?:weeks?|mon|tues|wednes|thurs|fri|satur|sun)|once a month|(?:\w+day|meets?)s? only on the (?:first|1st|second|2nd|third|3rd|fourth|4th|last))/i;
/** Words for a group that leaves out weeks of the year. */
const PART_OF_YEAR = new RegExp(
  String.raw`\b(?:term[- ]?times?|during (?:the )?(?:school )?terms?|(?:not|no \w+|except|closed) (?:in|during|over|for)? ?(?:the )?(?:school )?holidays?)\b|\b${MONTH} (?:to|until|till|-|–) ${MONTH} only\b`,
  'i',
);
/** A numbered weekday. In notes it mostly tells of a special evening. */
const NUMBERED =
  /\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)(?:,? (?:and|&) (?:third|fourth|last|3rd|4th))? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week (?:of|in) (?:the|each|every) month)\b/i;
const ONLY = /\bonly\b/i;
/** What may stand round a numbered weekday that is the whole pattern, and no special evening. */
const ALL_ROUND =
  /^(?:(?:we |it |the group )?meets? |held )?(?:on )?(?:the |every )?#(?: (?:of|in) (?:the|each|every) month)?\W*$/i;
/** What an editor ought to look at, and what there is to see. */
const hints: readonly [RegExp, string][] = [
  [
    new RegExp(
      String.raw`\b(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|opens|opening|launch(?:es|ing)?)(?: on| from)? ${DAY_AND_MONTH}`,
      'i',
    ),
    'see whether it meets yet',
  ],
  [
    /\b(?:(?:have|has|we) (?:now |recently |temporarily )?moved|moving to|new venue|temporary venue|change of venue)\b/i,
    'see whether the address is the new one',
  ],
  [
    new RegExp(
      String.raw`\b(?:bank|public) holidays?\b|\b(?:clos(?:ed|es)|no meetings?|break) (?:in|during|over|for|at) (?:the )?(?:summer|christmas|easter|new year|${MONTH})`,
      'i',
    ),
    'write the days on which it does not meet under except',
  ],
];

/** The words in a text that say its group meets less often than every week; empty where none do. */
export function rarerIn(text: string, isName = false): string {
  const numbered = NUMBERED.exec(text)?.[0];
  const isWhole = numbered !== undefined && ALL_ROUND.test(text.trim().replace(numbered, '#'));
  const isOnly = numbered !== undefined && (isName || isWhole || ONLY.test(text));
  return RARER.exec(text)?.[0] ?? PART_OF_YEAR.exec(text)?.[0] ?? (isOnly ? numbered : '');
}

/** Refuses a row for words that say it meets less often than every week. */
export function refuseRarer(told: Told, row: Row): void {
  if (told.value === '') return;
  row.refuse(
    told,
    'It may not meet every week, as its other fields say.',
    'Read the whole text. Add it by hand, with the right recurrence.',
  );
}

/**
 * Looks through a row’s name and notes for what its fields cannot say: that it does not meet now, not in that room, or
 * not every week. Such words refuse it, because a listing without them would be wrong; what may mean something else is told.
 */
export function readProse(listing: Listing, row: Row): void {
  const { name, notes, meetings, paused, closedVenue, format } = listing;
  const saysRarer = meetings.some(({ recurrence }) => recurrence !== 'weekly');
  const isPaused = paused !== null || closedVenue !== null;
  const hasRoom = format?.is !== 'online' && format?.is !== 'phone';
  noticeOtherDay(listing, row);
  if (MARKED_CLOSED.test(name.value) && listing.who.open !== 'closed') {
    row.refuse(
      name,
      'It may be a closed meeting, or a group that has closed.',
      'Ask which. Then give the row its code for a closed meeting, or leave it out.',
    );
  }
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
    const some = FOR_SOME.exec(told.value)?.[0];
    if (some !== undefined) {
      row.refuse(
        { field: told.field, value: some },
        'It may be only for some, whom somebody has let in.',
        'Read the whole text. If others may come, add it by hand, and say who under whoMayCome.',
      );
    }
    const outside = hasRoom && !isPaused ? OUT_OF_ROOM.exec(told.value)?.[0] : undefined;
    if (outside !== undefined) {
      row.refuse(
        { field: told.field, value: outside },
        'It may not meet in its room now.',
        'Read the whole text, and ask. If it meets from home alone, correct its format and its link; else add it by hand.',
      );
    }
    for (const [pattern, see] of hints) {
      const found = pattern.exec(told.value)?.[0];
      if (found !== undefined) row.notice(told.field, `It speaks of “${found}”: ${see}.`);
    }
    if (saysRarer || meetings.length === 0) continue;
    const rarer = rarerIn(told.value, told === name);
    const numbered = NUMBERED.exec(told.value)?.[0];
    if (rarer !== '') refuseRarer({ field: told.field, value: rarer }, row);
    else if (numbered !== undefined)
      row.notice(told.field, `It speaks of the “${numbered}”: see whether it meets every week.`);
  }
}

/** A name may keep a day on which its group no longer meets, or the row may have the wrong one. */
function noticeOtherDay({ name, meetings }: Listing, row: Row): void {
  const days = [...name.value.matchAll(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/gi)].map(([day]) =>
    day.toLowerCase(),
  );
  const [listed] = meetings;
  if (listed === undefined || days.length === 0) return;
  if (meetings.some(({ weekday }) => days.includes(weekday))) return;
  row.notice(
    name.field,
    `It says ${capitalise(days[0] ?? '')}, and the day is ${capitalise(listed.weekday)}: see which is right.`,
  );
}

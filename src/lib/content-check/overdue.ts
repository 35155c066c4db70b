import { FRESH_DAYS } from '../freshness.ts';
import { count } from '../text.ts';
import type { Content, Entry } from './content.ts';
import { daysAt, daysBetween, type DatedField } from './dated-fields.ts';
import type { Fault } from './fault.ts';
import { findAt, textAt, valueAt } from './find-at.ts';

const PAGE_DAYS = 365;

type Words = Pick<Fault, 'found' | 'write'>;

/** Something that was due on a day gone by. */
export interface Overdue extends Fault {
  /** Days since it was due. */
  days: number;
}

/** What somebody ought to look at again. Time alone makes these, so they are warnings and fail no build. */
export function overdue({ entries, today }: Content): Overdue[] {
  return entries.flatMap((entry) => {
    const olderThan = (most: number, fields: DatedField[], words: (days: number, field: string) => Words) =>
      fields.flatMap(({ path, field, day }): Overdue[] => {
        const days = daysBetween(day, today);
        if (days <= most) return [];
        return [
          { file: entry.file, line: entry.lineOf(path), field, ...words(days, field), days: days - most },
        ];
      });
    return [
      ...olderThan(PAGE_DAYS, daysAt(entry, 'checked'), uncheckedFor),
      ...olderThan(PAGE_DAYS, daysAt(entry, 'evidence.searched.on'), unsearchedFor),
      ...['reviewed.next', 'status.reviewOn'].flatMap((pattern) =>
        daysAt(entry, pattern).flatMap((at) => olderThan(0, [at], () => reviewWasDue(at.day))),
      ),
      ...olderThan(FRESH_DAYS, lastLooks(entry), unseenFor),
      ...olderThan(0, lastDates(entry), overFor),
    ];
  });
}

/**
 * For each provenance the day it was last confirmed; where nobody has, the day its source was seen. None of a
 * group that has closed: nobody needs to look at it again.
 */
function lastLooks(entry: Entry): DatedField[] {
  if (textAt(entry.readable, 'status.is') === 'closed') return [];
  return findAt(entry.data, '**.provenance').flatMap(({ path, value }) => {
    const isConfirmed = valueAt(value, ['confirmed', 'on']) !== undefined;
    return daysAt(entry, [...path, isConfirmed ? 'confirmed' : 'seen', 'on'].join('.'));
  });
}

/** The last of each list of days on which a meeting of a running group is held. */
function lastDates(entry: Entry): DatedField[] {
  if (textAt(entry.readable, 'status.is') !== 'running') return [];
  return findAt(entry.readable, 'meetings.*.recurrence.dates').flatMap(({ path }) =>
    daysAt(entry, `${path.join('.')}.*`).slice(-1),
  );
}

function uncheckedFor(days: number): Words {
  return {
    found: `Last checked against its sources ${days} days ago.`,
    write: 'Check the page against its sources, then write the day.',
  };
}

function unsearchedFor(days: number): Words {
  return {
    found: `Trials were last searched for ${days} days ago.`,
    write: 'Search again, then write the day and what was found.',
  };
}

function reviewWasDue(day: string): Words {
  return {
    found: `A review was due on ${day}.`,
    write: 'Review it, then write when the next review is due.',
  };
}

function overFor(days: number): Words {
  return {
    found: `The last day listed was ${count(days, 'day')} ago.`,
    write: 'Write the days to come, or make the group paused or closed.',
  };
}

function unseenFor(days: number, field: string): Words {
  const isConfirmed = field.endsWith('confirmed.on');
  return {
    found: `Last ${isConfirmed ? 'confirmed' : 'seen'} ${days} days ago.`,
    write: isConfirmed
      ? 'Confirm it again, then write the day and who did.'
      : 'Confirm it, or read its source again.',
  };
}

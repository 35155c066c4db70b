import { FRESH_DAYS } from '../freshness.ts';
import type { Content, Entry } from './content.ts';
import { daysAt, daysBetween, type DatedField } from './dated-fields.ts';
import type { Fault } from './fault.ts';
import { findAt, valueAt } from './find-at.ts';

const PAGE_DAYS = 365;

type Words = Pick<Fault, 'found' | 'write'>;

/** What somebody ought to look at again. Time alone makes these, so they are warnings and fail no build. */
export function overdue({ entries, today }: Content): Fault[] {
  return entries.flatMap((entry) => {
    const warn = ({ path, field }: DatedField, words: Words): Fault => {
      return { file: entry.file, line: entry.lineOf(path), field, ...words };
    };
    return [
      ...daysAt(entry, 'checked').flatMap((at) => {
        const days = daysBetween(at.day, today);
        return days > PAGE_DAYS ? [warn(at, uncheckedFor(days))] : [];
      }),
      ...['reviewed.next', 'status.reviewOn'].flatMap((pattern) =>
        daysAt(entry, pattern).flatMap((at) => (at.day < today ? [warn(at, reviewWasDue(at.day))] : [])),
      ),
      ...lastLooks(entry).flatMap((at) => {
        const days = daysBetween(at.day, today);
        return days > FRESH_DAYS ? [warn(at, unseenFor(days, at.field))] : [];
      }),
    ];
  });
}

/** For each provenance the day it was last confirmed; where nobody has, the day its source was seen. */
function lastLooks(entry: Entry): DatedField[] {
  return findAt(entry.data, '**.provenance').flatMap(({ path, value }) => {
    const isConfirmed = valueAt(value, ['confirmed', 'on']) !== undefined;
    return daysAt(entry, [...path, isConfirmed ? 'confirmed' : 'seen', 'on'].join('.'));
  });
}

function uncheckedFor(days: number): Words {
  return {
    found: `Last checked against its sources ${days} days ago.`,
    write: 'Check the page against its sources, then write the day.',
  };
}

function reviewWasDue(day: string): Words {
  return {
    found: `A review was due on ${day}.`,
    write: 'Review it, then write when the next review is due.',
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

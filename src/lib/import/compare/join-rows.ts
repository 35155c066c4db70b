import type { Meeting } from '../../../schemas/meeting.ts';
import { weekdays } from '../../../schemas/weekdays.ts';
import { plainName } from '../place/gazetteer.ts';
import type { Proposal } from '../propose-group.ts';
import type { Notice, Refusal } from '../row.ts';

/**
 * Rows that agree in everything but when they meet are one group with several
 * meetings. A row that says nothing new is refused as a repeat. Rows that differ
 * in any fact stay apart, so that no fact of one is lost or given to the other.
 */
export function joinRows(proposals: readonly Proposal[]): {
  groups: Proposal[];
  refusals: Refusal[];
  notices: Notice[];
} {
  const refusals: Refusal[] = [];
  const notices: Notice[] = [];
  const alike = [...Map.groupBy(proposals, keyOf).values()];
  const groups = alike.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const meetings = [...first.group.meetings];
    for (const other of others) {
      const fresh = other.group.meetings.filter(
        (meeting) => !meetings.some((known) => isSame(known, meeting)),
      );
      if (fresh.length === 0) refusals.push(repeats(other, first));
      meetings.push(...fresh);
      if (other.group.website !== first.group.website) {
        notices.push({
          row: other.row,
          name: other.group.name,
          field: 'website',
          text: `Row ${first.row} of the same group names another page: that one is kept.`,
        });
      }
    }
    return [
      {
        ...first,
        group: { ...first.group, meetings: meetings.toSorted(inWeek) },
        notCarried: [...new Set([first, ...others].flatMap(({ notCarried }) => notCarried))],
        notes: [first, ...others].flatMap(({ notes }) => notes),
      },
    ];
  });
  return { groups, refusals, notices };
}

/** All that a group says, save when it meets and which page says so. */
function keyOf({ group, folder, groupName, slug }: Proposal): string {
  const facts = { ...group, name: plainName(group.name) || group.name, meetings: [], website: null };
  return JSON.stringify([facts, plainName(groupName ?? ''), folder, slug]);
}

function isSame(a: Meeting, b: Meeting): boolean {
  return (
    a.weekday === b.weekday &&
    a.start === b.start &&
    JSON.stringify(a.recurrence) === JSON.stringify(b.recurrence)
  );
}

function inWeek(a: Meeting, b: Meeting): number {
  return (
    weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) ||
    (a.start < b.start ? -1 : Number(a.start > b.start))
  );
}

function repeats(other: Proposal, first: Proposal): Refusal {
  return {
    row: other.row,
    name: other.group.name,
    field: 'whole row',
    value: '',
    reason: `It repeats row ${first.row}.`,
    suggestion: 'Nothing is lost: keep one of the two.',
  };
}

import type { Group } from '../../schemas/group.ts';
import { groupColumns, groupCsvColumns, type GroupCsvColumn } from './columns.ts';

export type GroupCsvRow = Record<GroupCsvColumn, string>;

/** A group as rows of our own CSV: one for each meeting, or one with no weekday for a group by arrangement. */
export function groupCsvRows(slug: string, group: Group): GroupCsvRow[] {
  const meetings = group.meetings.length === 0 ? [null] : group.meetings;
  return meetings.map((meeting) => {
    const row = { ...group, slug, meetings: meeting };
    const cells = groupCsvColumns.map((name) => [name, groupColumns[name].write(row)]);
    return Object.fromEntries(cells) as GroupCsvRow;
  });
}

import { weekdays, type Weekday } from '../schemas/weekdays.ts';
import { isAsked, ticked, type FinderChoices } from './finder-choices.ts';
import type { FoundGroup } from './group-filter.ts';
import { timeOfDay } from './time-of-day.ts';

/** A meeting day of a group that a list by day shows; null for a group that meets by arrangement. */
export interface DayEntry extends FoundGroup {
  day: Weekday | null;
}

/** The groups by day of the week and time: each stands under every day asked for on which it meets. */
export function groupsByDay(found: readonly FoundGroup[], choices: FinderChoices): DayEntry[] {
  const days = ticked(choices, 'day');
  const times = ticked(choices, 'time');
  const entries = found.flatMap((one): (DayEntry & { start: string })[] => {
    const starts = new Map<Weekday, string>();
    for (const { weekday, start } of one.group.meetings) {
      if (!isAsked(days, weekday) || !isAsked(times, timeOfDay(start))) continue;
      const earliest = starts.get(weekday);
      if (earliest === undefined || start < earliest) starts.set(weekday, start);
    }
    const meets = Array.from(starts, ([day, start]) => ({ ...one, day, start }));
    return meets.length > 0 ? meets : [{ ...one, day: null, start: '' }];
  });
  const place = (day: Weekday | null) => (day === null ? weekdays.length : weekdays.indexOf(day));
  return entries
    .toSorted((a, b) => place(a.day) - place(b.day) || (a.start < b.start ? -1 : Number(a.start > b.start)))
    .map(({ group, miles, day }) => ({ group, miles, day }));
}

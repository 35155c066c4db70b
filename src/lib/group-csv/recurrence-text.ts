import type { Recurrence } from '../../schemas/meeting.ts';

/** How often, as the CSV writes it: `weekly`, `every 2 weeks from 2026-01-05`, `last of the month`, `on 2026-12-24; 2026-12-31`. */
export function recurrenceText(recurrence: Recurrence): string {
  if (recurrence === 'weekly') return 'weekly';
  if ('everyWeeks' in recurrence) return `every ${recurrence.everyWeeks} weeks from ${recurrence.from}`;
  if ('monthly' in recurrence) return `${recurrence.monthly} of the month`;
  return `on ${recurrence.dates.join('; ')}`;
}

/** Reads what `recurrenceText` writes; an empty text is weekly. Null for any other. */
export function recurrenceIn(text: string): Recurrence | null {
  const plain = text.trim().toLowerCase();
  if (plain === '' || plain === 'weekly') return 'weekly';
  const [, weeks, from] = /^every (\d{1,2}) weeks? from (\d{4}-\d\d-\d\d)$/.exec(plain) ?? [];
  if (weeks !== undefined && from !== undefined) return { everyWeeks: Number(weeks), from };
  const which = /^(first|second|third|fourth|fifth|last) of the month$/.exec(plain)?.[1];
  if (which !== undefined) return { monthly: which as 'first' };
  const dates = plain.startsWith('on ') ? daysIn(plain.slice(3)) : null;
  return dates === null ? null : { dates };
}

/** The days in a text such as `2026-12-24; 2026-12-31`; null for any other text. */
export function daysIn(text: string): string[] | null {
  const days = text.trim().split(/[;,\s]+/);
  return days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ? days : null;
}

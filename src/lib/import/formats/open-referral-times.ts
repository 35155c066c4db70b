import { readRule } from './ical-rule.ts';
import type { ToldMeeting } from '../listing.ts';
import { told, toldAll, toldList, type FeedRecord } from '../record.ts';
import type { Row, Told } from '../row.ts';

/** The meetings of the schedules that hold on a day. Refuses a service of which none does. */
export function readSchedules(schedules: readonly FeedRecord[], seenOn: string, row: Row): ToldMeeting[] {
  const timely = schedules.map((schedule) => ({ schedule, untimely: untimely(schedule, seenOn) }));
  const current = timely.filter(({ untimely: why }) => why === null);
  for (const { untimely: why } of timely) {
    if (why === null) continue;
    if (current.length === 0) row.refuse(why.told, why.reason, 'Ask whether it meets now.');
    else row.notice(why.told.field, `A schedule was left out: ${why.reason}`);
  }
  return current.flatMap(({ schedule }) => {
    const opens = told(schedule, 'opens_at');
    if (opens === null) {
      row.refuse({ field: 'opens_at', value: '' }, 'Its schedule has no time.', 'Ask when it starts.');
      return [];
    }
    const end = told(schedule, 'closes_at');
    return readRule(ruleOf(schedule), row).map((pattern) => ({
      ...pattern,
      start: opens,
      end,
      minutes: null,
    }));
  });
}

/** Why a schedule does not hold on a day; null for one that does. */
function untimely(schedule: FeedRecord, seenOn: string): { told: Told; reason: string } | null {
  const [from, to] = [told(schedule, 'valid_from'), told(schedule, 'valid_to', 'until')];
  const day = (one: Told | null) => dayIn(one?.value ?? '');
  const [begins, ends] = [day(from), day(to)];
  if (to !== null && ends !== undefined && ends < seenOn) return { told: to, reason: `It ended on ${ends}.` };
  if (from !== null && begins !== undefined && begins > seenOn)
    return { told: from, reason: `It begins on ${begins}.` };
  return null;
}

/** The day in `2026-01-31`, `2026-01-31T00:00:00Z` or `20260131T000000Z`. */
function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

function ruleOf(schedule: FeedRecord) {
  const byday = toldList(schedule, 'byday');
  return {
    freq: told(schedule, 'freq'),
    interval: told(schedule, 'interval'),
    // A weekday by number is numbered differently from publisher to publisher, so it is refused as no weekday.
    byday: byday.length > 0 ? byday : toldList(schedule, 'weekday'),
    bymonthday: told(schedule, 'bymonthday'),
    bysetpos: told(schedule, 'bysetpos'),
    dtstart: told(schedule, 'dtstart'),
    more: [
      ...toldAll(schedule, 'count', 'bymonth', 'byweekno', 'byyearday', 'rrule', 'exdate', 'exdates'),
      ...toldAll(schedule, 'wkst').filter(({ value }) => value.toUpperCase() !== 'MO'),
    ].filter(({ value }) => value !== '0'),
  };
}

import { readRule } from './ical-rule.ts';
import { inFields, UNREAD_PARTS } from './rule-line.ts';
import { dayIn } from './told-day.ts';
import { weekdayOf } from '../../content-check/dated-fields.ts';
import type { ToldMeeting } from '../listing.ts';
import { told, toldAll, toldList, type FeedRecord } from '../record.ts';
import { showValue, type Row, type Told } from '../row.ts';

/** A schedule that ends within so many days may be over before anybody reads of it. */
const SOON_DAYS = 28;
const YEAR_DAYS = 366;

/** The meetings of the schedules that hold on a day. Refuses a service of which none does. */
export function readSchedules(written: readonly FeedRecord[], seenOn: string, row: Row): ToldMeeting[] {
  const schedules = written.map(inFields);
  for (const day of schedules.flatMap((one) => toldAll(one, 'valid_from', 'valid_to', 'until'))) {
    if (dayIn(day.value) === undefined)
      row.notice(
        day.field,
        `“${showValue(day.value)}” is no day we can read: see whether the schedule still holds.`,
      );
  }
  const timely = schedules.map((schedule) => ({ schedule, untimely: untimely(schedule, seenOn) }));
  const current = timely.filter(({ untimely: why }) => why === null);
  for (const { schedule } of current) noticeEnd(schedule, seenOn, row);
  for (const { untimely: why } of timely) {
    if (why === null) continue;
    if (current.length === 0) row.refuse(why.told, why.reason, 'Ask whether it meets now.');
    else row.notice(why.told.field, `A schedule was left out: ${why.reason}`);
  }
  const days = current.flatMap(({ schedule }) => onlyDay(schedule) ?? []);
  const rules = current.filter(({ schedule }) => onlyDay(schedule) === null && !isByArrangement(schedule));
  return [
    ...readDays(days),
    ...readRules(
      rules.map(({ schedule }) => schedule),
      row,
    ),
  ];
}

/** A schedule of one day, with no rule. */
interface SingleDay {
  day: string;
  start: Told;
  end: Told | null;
}

/** The one day a schedule without a rule is for: it holds from and to that day. Null for any other. */
function onlyDay(schedule: FeedRecord): SingleDay | null {
  const start = told(schedule, 'opens_at');
  const [from, to] = [told(schedule, 'valid_from', 'dtstart'), told(schedule, 'valid_to')];
  const day = dayIn(to?.value ?? '');
  if (start === null || day === undefined || day !== dayIn(from?.value ?? '') || hasRule(schedule))
    return null;
  return { day, start, end: told(schedule, 'closes_at') };
}

function hasRule(schedule: FeedRecord): boolean {
  return told(schedule, 'freq', 'rrule', 'bymonthday') !== null || daysIn(schedule).length > 0;
}

/** Days of one weekday and one time are one meeting. */
function readDays(days: readonly SingleDay[]): ToldMeeting[] {
  const alike = Map.groupBy(days, ({ day, start, end }) =>
    JSON.stringify([weekdayOf(day), start.value, end?.value]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : {
          weekday: weekdayOf(first.day),
          recurrence: { dates: [first, ...others].map(({ day }) => day).toSorted() },
          start: first.start,
          end: first.end,
          minutes: null,
        },
  );
}

/** True where a schedule has no time and says why. */
function isByArrangement(schedule: FeedRecord): boolean {
  const words = told(schedule, 'description')?.value ?? '';
  return (
    /^by (?:prior )?arrangement(?: only)?\.?$/i.test(words) &&
    told(schedule, 'opens_at', 'closes_at', 'dtstart') === null &&
    !hasRule(schedule)
  );
}

function readRules(schedules: readonly FeedRecord[], row: Row): ToldMeeting[] {
  return schedules.flatMap((schedule) => {
    const opens = told(schedule, 'opens_at');
    if (opens === null) {
      row.refuse({ field: 'opens_at', value: '' }, 'Its schedule has no time.', 'Ask when it starts.');
      return [];
    }
    const end = told(schedule, 'closes_at');
    const off = daysOff(schedule);
    return readRule(ruleOf(schedule), row).map((pattern) => ({
      ...pattern,
      start: opens,
      end,
      minutes: null,
      except: off.filter((day) => weekdayOf(day) === pattern.weekday),
    }));
  });
}

/** The days in `Not on 28 December 2026, 4 January 2027.`, as our own list writes days off. Other notes are for an editor. */
function daysOff(schedule: FeedRecord): string[] {
  const [, list = ''] =
    /^Not on ((?:\d{1,2} \w+ \d{4}(?:, )?)+)\.?$/.exec(told(schedule, 'notes')?.value ?? '') ?? [];
  return list.split(', ').flatMap((day) => {
    const time = Date.parse(`${day} UTC`);
    return day === '' || Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)];
  });
}

/** Why a schedule does not hold on a day; null for one that does. */
function untimely(schedule: FeedRecord, seenOn: string): { told: Told; reason: string } | null {
  const [to, ends] = endOf(schedule);
  if (to !== null && ends < seenOn) return { told: to, reason: `It ended on ${ends}.` };
  if (onlyDay(schedule) !== null) return null;
  // Every few weeks is counted from its first day, which a file keeps; without a rule it is refused for that.
  const isCounted = !hasRule(schedule) || Number(told(schedule, 'interval')?.value ?? 1) > 1;
  for (const from of toldAll(schedule, 'valid_from', ...(isCounted ? [] : ['dtstart']))) {
    const begins = dayIn(from.value) ?? '';
    if (begins > seenOn) return { told: from, reason: `It begins on ${begins}.` };
  }
  if (to !== null && daysBetween(seenOn, ends) <= SOON_DAYS)
    return { told: to, reason: `It ends on ${ends}.` };
  return null;
}

/** The field that ends a schedule, and its day; null where it has none that can be read. */
function endOf(schedule: FeedRecord): [Told, string] | [null, ''] {
  const ends = toldAll(schedule, 'valid_to', 'until').flatMap((one): [Told, string][] => {
    const day = dayIn(one.value);
    return day === undefined ? [] : [[one, day]];
  });
  return ends.toSorted(([, a], [, b]) => (a < b ? -1 : 1))[0] ?? [null, ''];
}

/** Our files hold no end. One that lies years ahead is how databases write "none". */
function noticeEnd(schedule: FeedRecord, seenOn: string, row: Row): void {
  const [to, ends] = endOf(schedule);
  if (to === null || onlyDay(schedule) !== null || daysBetween(seenOn, ends) > YEAR_DAYS) return;
  row.notice(to.field, `It ends on ${ends}, and our files hold no end: ask whether it goes on.`);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** A weekday by number is numbered differently from publisher to publisher, so it is refused as no weekday. */
function daysIn(schedule: FeedRecord): Told[] {
  const byday = toldList(schedule, 'byday');
  return byday.length > 0 ? byday : toldList(schedule, 'weekday');
}

function ruleOf(schedule: FeedRecord) {
  return {
    freq: told(schedule, 'freq'),
    interval: told(schedule, 'interval'),
    byday: daysIn(schedule),
    bymonthday: told(schedule, 'bymonthday'),
    bysetpos: told(schedule, 'bysetpos'),
    dtstart: told(schedule, 'dtstart'),
    more: [
      ...toldAll(schedule, 'count', 'bymonth', 'byweekno', 'byyearday', 'rrule', 'exdate', 'exdates'),
      ...toldList(schedule, UNREAD_PARTS).map(({ value }) => ({ field: 'freq', value })),
      ...toldAll(schedule, 'wkst').filter(({ value }) => value.toUpperCase() !== 'MO'),
    ].filter(({ value }) => value !== '0'),
  };
}

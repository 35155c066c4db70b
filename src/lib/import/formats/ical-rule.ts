import type { Recurrence } from '../../../schemas/meeting.ts';
import { weekdays, type Weekday } from '../../../schemas/weekdays.ts';
import { weekdayOf } from '../../content-check/dated-fields.ts';
import { dateSchema } from '../../../schemas/shared.ts';
import type { Row, Told } from '../row.ts';
import { weekdayByName } from './weekday-codes.ts';

/** A rule of repetition as schedules of services write it, after RFC 5545. */
export interface ToldRule {
  freq: Told | null;
  interval: Told | null;
  byday: Told[];
  bymonthday: Told | null;
  bysetpos: Told | null;
  dtstart: Told | null;
  /** What our files cannot hold: an end after so many times, months, weeks of the year, another first day of the week. */
  more: Told[];
}

/** A weekday and how often it comes round. */
export interface Pattern {
  weekday: Weekday;
  recurrence: Recurrence;
}

const HAND = 'Add it by hand.';
const ordinals = new Map<number, 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'last'>([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
]);

/** The days a rule stands for. Empty, and a refusal, for a rule that our files cannot hold. */
export function readRule(rule: ToldRule, row: Row): Pattern[] {
  const freq = rule.freq?.value.toLowerCase().replace(/ly$/, '') ?? '';
  const interval = Number(rule.interval?.value ?? 1);
  const first = rule.dtstart === null ? null : rule.dtstart.value.slice(0, 10);
  const start = first !== null && dateSchema.safeParse(first).success ? first : null;
  if (!Number.isInteger(interval) || interval < 1) {
    return refuse(
      rule.interval,
      'It is not a number of weeks or months.',
      'Write 1, or how many lie between two meetings.',
      row,
    );
  }
  for (const told of rule.more)
    return refuse(told, 'Our files cannot hold this part of its rule.', HAND, row);
  switch (freq) {
    case '':
      if (rule.byday.length > 0) return weekly(rule, { interval, start }, row);
      return refuse(rule.dtstart, 'It does not say how often it comes round.', 'Add freq and byday.', row);
    case 'week':
    case 'w':
      return weekly(rule, { interval, start }, row);
    case 'month':
    case 'm':
      return monthly(rule, { interval, start }, row);
    case 'dai':
    case 'day':
      if (interval === 1 && rule.byday.length === 0)
        return weekdays.map((weekday) => ({ weekday, recurrence: 'weekly' }));
      if (interval === 1) return weekly(rule, { interval, start }, row);
      return refuse(rule.freq, 'Our files hold weekly and monthly meetings.', HAND, row);
    default:
      return refuse(rule.freq, 'Our files hold weekly and monthly meetings.', HAND, row);
  }
}

function weekly(
  rule: ToldRule,
  { interval, start }: { interval: number; start: string | null },
  row: Row,
): Pattern[] {
  if (rule.bymonthday !== null) {
    return refuse(rule.bymonthday, 'It is weekly, and on dates of the month too.', 'Correct the rule.', row);
  }
  const days = daysOf(rule, start, row);
  if (days === null) return [];
  const numberedDay = days.find(({ nth }) => nth !== null);
  if (numberedDay !== undefined) {
    return refuse(
      numberedDay.told,
      'A numbered weekday belongs to a monthly rule, and this one is weekly.',
      'Correct the rule.',
      row,
    );
  }
  if (interval === 1) return days.map(({ weekday }) => ({ weekday, recurrence: 'weekly' }));
  if (start === null) {
    return refuse(
      rule.interval,
      'It is every few weeks, and no first day (dtstart) is given to count from.',
      'Add the first day.',
      row,
    );
  }
  if (interval > 12) return refuse(rule.interval, 'Our files hold meetings up to 12 weeks apart.', HAND, row);
  return days.map(({ weekday }) => ({
    weekday,
    recurrence: { everyWeeks: interval, from: firstOn(weekday, start, interval) },
  }));
}

function monthly(
  rule: ToldRule,
  { interval, start }: { interval: number; start: string | null },
  row: Row,
): Pattern[] {
  if (interval !== 1)
    return refuse(rule.interval, 'Our files hold monthly meetings only of every month.', HAND, row);
  if (rule.bymonthday !== null) {
    return refuse(rule.bymonthday, 'It is on a date of the month, and our files hold weekdays.', HAND, row);
  }
  if (rule.byday.length === 0) {
    return refuse(
      rule.freq,
      'It does not say which weekday of the month.',
      'Add it, for example 1MO or -1FR.',
      row,
    );
  }
  const days = daysOf(rule, start, row);
  return (days ?? []).flatMap(({ weekday, nth, told }, _, all): Pattern[] => {
    // By the letter it is each such weekday; whoever writes it mostly means one of them.
    if (nth === null && rule.bysetpos === null) {
      return refuse(
        told,
        'It does not say which of the month.',
        'Write its number, for example 1MO or -1FR.',
        row,
      );
    }
    if (rule.bysetpos !== null && (nth !== null || all.length > 1))
      return refuse(rule.bysetpos, 'Our files cannot hold this part of its rule.', HAND, row);
    const which = ordinals.get(nth ?? Number(rule.bysetpos?.value));
    if (which === undefined)
      return refuse(told, 'Our files hold the first to fifth and the last weekday of a month.', HAND, row);
    return [{ weekday, recurrence: { monthly: which } }];
  });
}

/** The weekdays a rule names, else that of its first day. Null, and a refusal, where it names none. */
function daysOf(rule: ToldRule, start: string | null, row: Row) {
  if (rule.byday.length === 0) {
    if (start !== null)
      return [{ weekday: weekdayOf(start), nth: null, told: { field: 'dtstart', value: start } }];
    row.refuse({ field: 'byday', value: '' }, 'It does not say on which day.', 'Add byday, for example MO.');
    return null;
  }
  const days = rule.byday.map((told) => {
    const [, nth = '', name = ''] = /^([+-]?\d{1,2})?\s*([a-z]+)$/i.exec(told.value) ?? [];
    return { told, weekday: weekdayByName(name), nth: nth === '' ? null : Number(nth) };
  });
  const wrong = days.filter(({ weekday }) => weekday === null);
  for (const { told } of wrong)
    row.refuse(told, 'It is not a weekday.', 'Write two letters, for example MO, or 2MO in a monthly rule.');
  return wrong.length > 0
    ? null
    : days.flatMap(({ weekday, ...rest }) => (weekday === null ? [] : [{ weekday, ...rest }]));
}

/** The first such weekday from `start` on in a week that counts. Weeks begin on Monday, as RFC 5545 has them. */
function firstOn(weekday: Weekday, start: string, interval: number): string {
  const ahead = weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(start));
  const days = ahead < 0 ? ahead + 7 * interval : ahead;
  return new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
}

function refuse(told: Told | null, reason: string, suggestion: string, row: Row): [] {
  row.refuse(told ?? { field: 'schedule', value: '' }, reason, suggestion);
  return [];
}

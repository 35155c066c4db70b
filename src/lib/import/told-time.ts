import type { Row, Told } from './row.ts';

const TIME =
  /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?\s*(z|[+-]\d{2}:?\d{2})?$/i;
const LENGTH = /^(?:(\d{1,2})\s*h(?:(?:ou)?rs?)?)?\s*(?:(\d{1,3})\s*m(?:in(?:ute)?s?)?)?$/i;

/** A time of day in a feed, as minutes from midnight. */
interface ClockTime {
  minutes: number;
  /** What stands after it: `Z`, `+01:00`; empty mostly. */
  offset: string;
  /** `a` for the morning, `p` for after noon, where it says so. */
  half?: 'a' | 'p';
}

/** What a time field says: a start, and with luck an end or a length beside it. */
export interface ToldTimes {
  start: number;
  end: number | null;
  length: number | null;
}

/**
 * Reads a time field: `19:30`, `19.30`, `7:30 PM`, `noon`, `19:30–21:00`, `7.30-9pm`, `19.30 - duration 1hr 30mins`.
 * Null, and a refusal, for anything else. A `Z` or an offset of London’s own is reported and left alone: feeds write
 * it by habit, and shifting by it would send people an hour wrong. `until` is the end where a field of its own holds it:
 * what stands after it, morning or evening, holds for a start that says neither.
 */
export function readTimes(told: Told, row: Row, until?: Told | null): ToldTimes | null {
  const [first = '', ...rest] = withoutDay(told.value).split(
    /\s*(?:–|—|\bto\b|\s-\s|(?<=[\dm])(?<!:\d\d:\d\d(?=-\d\d:?\d\d$))-(?=\d{1,2}(?:[:.]|\s?[ap]\.?m)))\s*/i,
  );
  const after = rest.join(' ').replace(/^(?:duration|lasts?|for)\W*/i, '');
  const end = clockTimeOf(after);
  const start = startOf(first, end ?? (until ? clockTimeOf(withoutDay(until.value)) : null));
  const half = start === null ? null : unsaidHalf(first, start);
  if (half === 'either') {
    const evening = clock((start?.minutes ?? 0) + 720);
    row.refuse(
      told,
      'It does not say whether in the morning or after noon.',
      `Write "${clock(start?.minutes ?? 0)}" or "${evening}".`,
    );
    return null;
  }
  if (half === 'morning') row.notice(told.field, `It says “${first}”, which we took for the morning: look.`);
  if (start === null) {
    row.refuse(
      told,
      'It is not a time.',
      `Write it as HH:MM on the 24-hour clock, for example "${likely(first)}".`,
    );
    return null;
  }
  if (!isLondonOffset(start.offset)) {
    row.refuse(
      told,
      `It is in another time zone: "${start.offset}".`,
      'Write the time on the clock in England.',
    );
    return null;
  }
  if (start.offset !== '') {
    row.notice(
      told.field,
      `It says "${start.offset}" after the time. We took ${clock(start.minutes)} as the time on the clock: look.`,
    );
  }
  const length = lengthOf(after);
  if (after !== '' && end === null && length === null) {
    row.notice(told.field, 'What stands after the start was not understood, so no length is given.');
  }
  return { start: start.minutes, end: end?.minutes ?? null, length };
}

/** Reads the time at which a meeting ends. `24:00` is the end of a day, and so may stand here. */
export function readEnd(told: Told, row: Row): number | null {
  if (/^24[:.]00(?:[:.]00)?$/.test(told.value)) return 0;
  const plain = clockTimeOf(withoutDay(told.value));
  return plain?.offset === '' ? plain.minutes : (readTimes(told, row)?.start ?? null);
}

/**
 * Whether a time of the first hours without a nought and without am or pm, says which half of the day. "7.30" is how people
 * write half past seven in the evening; `7:30` may be a clock of 24 hours, and nobody meets at 2:00 in the night.
 */
function unsaidHalf(text: string, { half, minutes }: ClockTime): 'either' | 'morning' | null {
  const [, hour = '', mark] = /^([1-9])([:.])\d\d(?:[:.]\d\d)?$/.exec(text.trim()) ?? [];
  if (hour === '' || half !== undefined || minutes >= 720) return null;
  if (mark === '.' || Number(hour) < 6) return 'either';
  return Number(hour) < 9 ? 'morning' : null;
}

/** A day before the time, as databases write it, says nothing of a meeting that comes round. */
function withoutDay(text: string): string {
  return text.replace(/^\d{4}-\d{2}-\d{2}[T ](?=[\d:.]+$)/, '');
}

/**
 * The start, which may leave out what its end says: "7.30 - 9pm" is in the evening, and "11 - 1pm" begins in the
 * morning. A nought before the hour is of the 24-hour clock.
 */
function startOf(text: string, end: ClockTime | null): ClockTime | null {
  if (!end?.half || !/^(?:[1-9]|1[0-2])(?:[:.][0-5]\d)?$/.test(text.trim())) return clockTimeOf(text);
  const [same, other] = [end.half, end.half === 'a' ? 'p' : 'a'].map((half) =>
    clockTimeOf(`${text}${half}m`),
  );
  return same && same.minutes < (end.minutes || 1440) ? same : (other ?? null);
}

/** A time that someone who wrote `1930` or `19h30` may mean; else any. */
function likely(text: string): string {
  const [, hours, minutes] =
    /^([01]?\d|2[0-3])[h:.]?([0-5]\d)(?: ?h(?:(?:ou)?rs?)?)?$/.exec(text.trim().toLowerCase()) ?? [];
  return hours === undefined ? '19:30' : `${hours.padStart(2, '0')}:${minutes ?? ''}`;
}

/** Minutes from midnight as `HH:MM`. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A length such as `01:30:00` or `90` in minutes; null where it says nothing, as `00:00:00` does. */
export function minutesOf(text: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2]) : lengthOf(text);
  return minutes === 0 ? null : minutes;
}

function lengthOf(text: string): number | null {
  const plain = text.trim();
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  const [, hours, minutes] = LENGTH.exec(plain) ?? [];
  return hours === undefined && minutes === undefined ? null : Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

function clockTimeOf(text: string): ClockTime | null {
  const plain = text.trim().toLowerCase();
  if (plain === 'noon' || plain === 'midday' || plain === '12 noon') return { minutes: 720, offset: '' };
  if (plain === 'midnight') return { minutes: 0, offset: '' };
  const [, hour = '', minute, half, offset = ''] = TIME.exec(plain) ?? [];
  // "19" alone could be anything.
  if (hour === '' || (minute === undefined && half === undefined)) return null;
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (minutes > 59 || hours > (half ? 12 : 23) || (half && hours === 0)) return null;
  const inDay = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  return {
    minutes: inDay * 60 + minutes,
    offset: offset.toUpperCase(),
    ...((half === 'a' || half === 'p') && { half }),
  };
}

function isLondonOffset(offset: string): boolean {
  return ['', 'Z', '+00:00', '+0000', '-00:00', '+01:00', '+0100'].includes(offset);
}

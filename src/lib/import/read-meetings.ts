import type { Meeting } from '../../schemas/meeting.ts';
import type { Listing, ToldMeeting } from './listing.ts';
import type { Row } from './row.ts';
import { clock, readEnd, readTimes } from './told-time.ts';

const DAY_MINUTES = 1440;
/** A meeting that runs past midnight is shorter than this; an end further back is a slip. */
const LONGEST_PAST_MIDNIGHT = 360;
/** Longer than this is no fault, but worth a look. */
const LONG = 300;

/** Names of London’s own zone. GMT and UTC are not: in summer they are an hour behind its clocks. */
const londonZones = [
  'europe/london',
  'gb',
  'gb-eire',
  'europe/belfast',
  'europe/jersey',
  'europe/guernsey',
  'europe/isle_of_man',
];

/** The meetings of a listing, on London’s clocks; refuses what cannot be. */
export function readMeetings({ meetings, zone }: Listing, row: Row): Meeting[] {
  if (zone !== null && !londonZones.includes(zone.value.toLowerCase())) {
    row.refuse(
      zone,
      'Its times are not on the clock in England.',
      'If it meets in England, correct the time zone to Europe/London and look at the times.',
    );
    return [];
  }
  const read = meetings.flatMap((meeting) => readMeeting(meeting, row) ?? []);
  return [...new Map(read.map((meeting) => [JSON.stringify(meeting), meeting])).values()];
}

function readMeeting(told: ToldMeeting, row: Row): Meeting | null {
  const times = readTimes(told.start, row, told.end);
  const toldEnd = told.end === null ? null : readEnd(told.end, row);
  if (times === null || (told.end !== null && toldEnd === null)) return null;
  const end = toldEnd ?? times.end;
  if (times.start === 0 && end !== null && [0, DAY_MINUTES - 1, DAY_MINUTES].includes(end)) {
    row.refuse(
      told.start,
      'It stands for a whole day, or for “not known”.',
      'Ask when it starts, and correct the times.',
    );
    return null;
  }
  if (
    told.minutes !== null &&
    times.end !== null &&
    lengthTo(times.end, { times, told, row }) !== told.minutes
  ) {
    row.refuse(
      told.start,
      `It tells when it ends, and its length is ${told.minutes} minutes: the two differ.`,
      'Correct whichever is wrong.',
    );
  }
  const length = told.minutes ?? times.length ?? lengthTo(end, { times, told, row });
  if (times.start === 0) {
    row.notice(told.start.field, 'It starts at midnight, which some feeds write for “not known”: look.');
  }
  if (length !== null && length > DAY_MINUTES) {
    row.notice(told.start.field, 'Its length is more than a day, so none is given.');
  } else if (length !== null && length > LONG) {
    row.notice(
      told.start.field,
      `It would last ${Math.round(length / 6) / 10} hours: look whether that is right.`,
    );
  }
  return {
    weekday: told.weekday,
    start: clock(times.start),
    ...(length !== null && length > 0 && length <= DAY_MINUTES && { minutes: length }),
    recurrence: told.recurrence,
    ...(told.except && told.except.length > 0 && { except: told.except.toSorted() }),
  };
}

/** Minutes from the start to an end; null where the feed gives none. */
function lengthTo(
  end: number | null,
  { times, told, row }: { times: { start: number }; told: ToldMeeting; row: Row },
): number | null {
  if (end === null) return null;
  const field = told.end ?? told.start;
  if (end === times.start) {
    row.notice(field.field, 'It ends when it starts, so its length is not known.');
    return null;
  }
  const length = (end - times.start + DAY_MINUTES) % DAY_MINUTES;
  if (end > times.start || length <= LONGEST_PAST_MIDNIGHT) return length;
  if (end === 0) {
    row.notice(field.field, 'It ends at 00:00, which many feeds write for “not known”: no length is given.');
    return null;
  }
  row.refuse(
    field,
    `It ends at ${clock(end)}, before it starts at ${clock(times.start)}.`,
    'Correct the start or the end; leave the end out if it is not known.',
  );
  return null;
}

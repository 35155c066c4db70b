import { told, type FeedRecord } from '../record.ts';

/** Where `inFields` puts the parts of a rule that have no field of their own, as a list. */
export const UNREAD_PARTS = 'other parts of the rule';

const PARTS = [
  'freq',
  'interval',
  'byday',
  'bymonthday',
  'bysetpos',
  'bymonth',
  'byweekno',
  'byyearday',
  'count',
  'until',
  'wkst',
];

/**
 * A schedule with its rule in fields, where it has it in one line as calendars do: `FREQ=WEEKLY;BYDAY=MO`, under `freq`
 * or `rrule`. Any other schedule as it is.
 */
export function inFields(schedule: FeedRecord): FeedRecord {
  const line = told(schedule, 'freq', 'rrule');
  if (line === null || !/^(?:RRULE:)?\s*[A-Z]+=/i.test(line.value)) return schedule;
  const parts = line.value
    .replace(/^RRULE:\s*/i, '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      part,
      name: part.split('=')[0]?.toLowerCase() ?? '',
      value: part.split('=')[1] ?? '',
    }));
  return {
    ...schedule,
    [line.field]: undefined,
    ...Object.fromEntries(
      parts.filter(({ name }) => PARTS.includes(name)).map(({ name, value }) => [name, value]),
    ),
    [UNREAD_PARTS]: parts.filter(({ name }) => !PARTS.includes(name)).map(({ part }) => part),
  };
}

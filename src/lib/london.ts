export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const hourInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});
const offsets = new Map<number, number>();

/**
 * How far London’s clocks are ahead of UTC at an instant, in milliseconds. The
 * platform knows; it is asked once for each hour, because asking is slow and
 * clocks change on the hour.
 */
export function londonOffset(instant: number): number {
  const hour = Math.floor(instant / HOUR_MS);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    offset = ((Number(hourInLondon.format(hour * HOUR_MS)) - (hour % 24) + 24) % 24) * HOUR_MS;
    offsets.set(hour, offset);
  }
  return offset;
}

/** What London’s clocks show at an instant, as the instant at which UTC’s show the same. */
export function londonWall(instant: number): number {
  return instant + londonOffset(instant);
}

/**
 * The instant at which London’s clocks show a minute of a day (days are counted
 * from 1 January 1970). On the last Sunday of October, 01:00 to 01:59 comes
 * twice: the first is meant. On the last Sunday of March it does not come: the
 * hour after it is meant, 01:30 being 02:30 on the clock. Temporal calls this
 * "compatible", and iCalendar reads a start the same way.
 */
export function londonInstant(day: number, minute: number): number {
  const winter = day * DAY_MS + minute * MINUTE_MS;
  const summer = winter - HOUR_MS;
  return londonOffset(summer) === HOUR_MS ? summer : winter;
}

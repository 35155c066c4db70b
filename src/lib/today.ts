/** The day in England at a moment, `YYYY-MM-DD`. */
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/**
 * The one value of today, `YYYY-MM-DD`: what the environment's SITE_TODAY says,
 * else the date in London on the clock. Throws when SITE_TODAY is no date.
 */
export function resolveToday(env: string | undefined, clock: Date): string {
  if (env === undefined || env === '') return londonDay.format(clock);
  if (!isDay(env)) {
    throw new Error(
      `SITE_TODAY is "${env}", which is not a date. ` +
        'Write a date that exists as YYYY-MM-DD, for example SITE_TODAY=2026-11-23, or leave it out.',
    );
  }
  return env;
}

/** Whether a text is a calendar day that exists. Date rolls 30 February over into March, so compare. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

import { resolveToday } from '../lib/today.ts';

/** The one "today" of a build, `YYYY-MM-DD`: the environment's `SITE_TODAY`, else the date in London. */
export const today = resolveToday(process.env['SITE_TODAY'], new Date());

const DAY_MS = 86_400_000;
/** Days for which a confirmation keeps a listing fresh, and after which it has expired. */
export const FRESH_DAYS = 183;
const EXPIRED_DAYS = 365;
export type Freshness = 'fresh' | 'ageing' | 'expired' | 'unconfirmed';

/** How far a listing can be trusted on `today`. Both dates are `YYYY-MM-DD`. */
export function freshness(confirmedOn: string | null, today: string): Freshness {
  if (confirmedOn === null) return 'unconfirmed';
  const days = (Date.parse(today) - Date.parse(confirmedOn)) / DAY_MS;
  if (days <= FRESH_DAYS) return 'fresh';
  return days <= EXPIRED_DAYS ? 'ageing' : 'expired';
}

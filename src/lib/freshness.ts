const DAY_MS = 86_400_000;
export type Freshness = 'fresh' | 'ageing' | 'expired' | 'unconfirmed';

/** How far a listing can be trusted on `today`. Both dates are `YYYY-MM-DD`. */
export function freshness(confirmedOn: string | null, today: string): Freshness {
  if (confirmedOn === null) return 'unconfirmed';
  const days = (Date.parse(today) - Date.parse(confirmedOn)) / DAY_MS;
  if (days <= 183) return 'fresh';
  return days <= 365 ? 'ageing' : 'expired';
}

import type { Provenance } from '../schemas/shared.ts';
import { formatDate } from './dates.ts';
import { freshness } from './freshness.ts';

/** The honest line under a listing, in one or two sentences; the source is named beside it. */
export function provenanceInWords(
  { seen, confirmed }: Pick<Provenance, 'seen' | 'confirmed'>,
  today: string,
): string {
  if (confirmed === null) return `${seenInWords(seen)} Nobody has confirmed it yet.`;
  const by = `Confirmed on ${formatDate(confirmed.on)} by ${confirmed.by}.`;
  const isOld = freshness(confirmed.on, today) !== 'fresh';
  return isOld ? `${by} It may be out of date.` : by;
}

/** When its source was read, and whether live. */
export function seenInWords({ on, as }: Provenance['seen']): string {
  return `Seen on ${formatDate(on)}${as === 'copy' ? ' in an archived copy' : ''}.`;
}

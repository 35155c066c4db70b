import type { Row, Told } from '../row.ts';

/** Refuses what is not in England. */
export function refuseAbroad(told: Told, reason: string, row: Row, suggestion?: string): null {
  row.refuse(told, reason, suggestion ?? 'Leave it out: this site lists groups that meet in England.');
  return null;
}

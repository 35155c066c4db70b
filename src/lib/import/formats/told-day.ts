import { dateSchema } from '../../../schemas/shared.ts';

/**
 * The day in `2026-01-31`, `2026-01-31T00:00:00Z`, `20260131T000000Z` or, as Britain writes it, `31/01/2026`.
 * Undefined for what is none.
 */
export function dayIn(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? [];
  const [, ukDay = '', ukMonth = '', ukYear] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text) ?? [];
  const found =
    year === undefined
      ? `${ukYear ?? ''}-${ukMonth.padStart(2, '0')}-${ukDay.padStart(2, '0')}`
      : `${year}-${month}-${day}`;
  return dateSchema.safeParse(found).success ? found : undefined;
}

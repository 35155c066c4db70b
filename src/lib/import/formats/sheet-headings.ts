import type { FeedRecord } from '../record.ts';

/** Headings of the Meeting Guide sheet that are not the names of the JSON’s fields. */
const sheetHeadings: Readonly<Record<string, string>> = {
  id: 'slug',
  full_address: 'formatted_address',
  start_time: 'time',
  zip: 'postal_code',
  postcode: 'postal_code',
  day_of_week: 'day',
  meeting_name: 'name',
  website: 'url',
};

/** A row of the Meeting Guide’s sheet under the names of the JSON’s fields; one that has those already is left alone. */
export function underJsonNames(row: FeedRecord): FeedRecord {
  const named = Object.entries(row).map(([heading, value]) => {
    const name = Object.hasOwn(sheetHeadings, heading) ? sheetHeadings[heading] : undefined;
    return [name === undefined || Object.hasOwn(row, name) ? heading : name, value] as const;
  });
  return Object.fromEntries(named);
}

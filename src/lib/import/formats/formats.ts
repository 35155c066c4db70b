import { bmlt } from './bmlt.ts';
import type { FeedFormat } from './feed-format.ts';
import { meetingGuide } from './meeting-guide.ts';
import { openReferral } from './open-referral.ts';
import { ownCsv } from './own-csv.ts';
import { isRecord, valueOf } from '../record.ts';

/** The formats, by the word that follows `--from`. */
export const feedFormats = {
  'meeting-guide': meetingGuide,
  bmlt,
  oruk: openReferral,
  csv: ownCsv,
} as const satisfies Record<string, FeedFormat>;
export type FormatName = keyof typeof feedFormats;

/** Fields that only one format has. */
const marks: readonly [FormatName, readonly string[]][] = [
  ['bmlt', ['id_bigint', 'weekday_tinyint', 'meeting_name', 'service_body_bigint']],
  ['oruk', ['schedules', 'regular_schedules', 'service_at_locations', 'organization', 'cost_options']],
  ['csv', ['who_may_come', 'led_by', 'step_free', 'join_needs', 'weekday']],
  ['meeting-guide', ['slug', 'types', 'day', 'formatted_address', 'conference_url', 'full_address', 'id']],
];

/** The format a file looks like; null where nothing tells. Of a sheet, its headings tell. */
export function guessFormat(parsed: unknown, headings?: readonly string[]): FormatName | null {
  const file = headings ? [Object.fromEntries(headings.map((heading) => [heading, '']))] : parsed;
  // One page of services, or several.
  const page: unknown = Array.isArray(file) ? file[0] : file;
  if (isRecord(page) && ['contents', 'content', 'total_items'].some((field) => Object.hasOwn(page, field)))
    return 'oruk';
  return marks.map(([name]) => name).find((name) => looksLike(file, name)) ?? null;
}

/** Whether a file’s first record has a field that only this format has. */
export function looksLike(file: unknown, name: FormatName): boolean {
  const list = isRecord(file)
    ? Object.keys(file)
        .map((key) => valueOf(file, key))
        .find((value) => Array.isArray(value) && value.some(isRecord))
    : file;
  const first: unknown = Array.isArray(list) ? list.find(isRecord) : file;
  const fields = marks.find(([known]) => known === name)?.[1] ?? [];
  return isRecord(first) && fields.some((field) => Object.hasOwn(first, field));
}

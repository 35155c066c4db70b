import { cleanText } from './clean-text.ts';
import type { Told } from './row.ts';

/** A record of a feed: any fields, any values. */
export type FeedRecord = Readonly<Record<string, unknown>>;

/** True for a group of fields; false for lists, plain values and nothing. */
export function isRecord(value: unknown): value is FeedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field that the record itself has. */
export function valueOf(record: FeedRecord, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

/** The first of some fields that says anything, as clean text. Lists and groups of fields say nothing here. */
export function told(record: FeedRecord, ...fields: string[]): Told | null {
  for (const field of fields) {
    const value = plainText(valueOf(record, field));
    if (value !== '') return { field, value };
  }
  return null;
}

/** The first of some fields that says anything, where its lines are parts of an address: each ends with a comma then. */
export function toldLines(record: FeedRecord, ...fields: string[]): Told | null {
  for (const field of fields) {
    const text = valueOf(record, field);
    const lines = typeof text === 'string' ? text.split(/\r\n|[\r\n]|<br\s*\/?>/i) : [];
    const parts = lines.map((line) => cleanText(line).replace(/^[,\s]+|[,\s]+$/g, '')).filter(Boolean);
    if (parts.length > 1) return { field, value: parts.join(', ') };
    const one = told(record, field);
    if (one !== null) return parts.length === 1 ? { field, value: parts[0] ?? '' } : one;
  }
  return null;
}

/** What a yes-or-no field says, in small letters; empty where it says nothing. Only such a field may hold `true`. */
export function toldFlag(record: FeedRecord, field: string): string {
  const value = valueOf(record, field);
  return typeof value === 'boolean' ? String(value) : (told(record, field)?.value.toLowerCase() ?? '');
}

/** What stands in a field that says nothing readable, for a refusal to show; empty where nothing stands there. */
export function unreadable(record: FeedRecord, field: string): Told {
  const value = valueOf(record, field) ?? '';
  return { field, value: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** Some fields that say something, in order. */
export function toldAll(record: FeedRecord, ...fields: string[]): Told[] {
  return fields.flatMap((field) => told(record, field) ?? []);
}

/** The texts in a list, or in text parted by `separator`, as clean text. */
export function toldList(record: FeedRecord, field: string, separator = ','): Told[] {
  const value = valueOf(record, field);
  // A list that a script made of another may lie in a list, or have its places for names.
  const parts: unknown[] = Array.isArray(value)
    ? value.flat(3)
    : isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key))
      ? Object.values(value)
      : plainText(value).split(separator);
  return parts.map(plainText).flatMap((text) => (text === '' ? [] : [{ field, value: text }]));
}

/** The groups of fields in a list; those that are none are left out. */
export function recordsIn(record: FeedRecord, ...fields: string[]): FeedRecord[] {
  return fields.flatMap((field) => {
    const value = valueOf(record, field);
    return Array.isArray(value) ? value.filter(isRecord) : isRecord(value) ? [value] : [];
  });
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'number' ? String(value) : '';
}

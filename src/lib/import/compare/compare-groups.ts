import { isDeepStrictEqual } from 'node:util';
import type { Group } from '../../../schemas/group.ts';
import { meetingInWords } from '../../meeting-words.ts';

/** One field that differs, in words. */
export interface Difference {
  field: string;
  from: string;
  to: string;
}

/** What differs between two groups, field by field, in the order files have them. */
export function differences(from: Group, to: Group): Difference[] {
  const fields = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof Group>;
  return [...fields].flatMap((field) => {
    if (isDeepStrictEqual(from[field], to[field])) return [];
    if (field === 'meetings') return [{ field, from: meetings(from), to: meetings(to) }];
    return inside(field, from[field], to[field]);
  });
}

/** Differences inside a group of fields, each by its own name. */
function inside(field: string, from: unknown, to: unknown): Difference[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (!isFields(from) || !isFields(to)) return [{ field, from: inWords(from), to: inWords(to) }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => inside(`${field}.${key}`, from[key], to[key]));
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function meetings({ meetings: list }: Group): string {
  return list.length === 0 ? 'by arrangement' : list.map(meetingInWords).join('; ');
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

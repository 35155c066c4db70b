import { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Entry } from './content.ts';
import type { Fault, FieldPath } from './fault.ts';
import { expectedWords, formatWords, sizeWords } from './issue-words.ts';
import { descriptionOf, fieldsOf, schemaAt, wordsOf } from './schema-at.ts';
import { valueAt } from './find-at.ts';
import { chooseFrom, didYouMean, oneOf, sentences, show } from './wording.ts';

/** A schema, and the entry held against it. */
export interface Held {
  schema: z.core.$ZodType;
  data: unknown;
  /** A plain value as it was written, where a file holds it. */
  writtenAt?: Entry['writtenAt'];
}

/** A fault of shape: where in the entry, what was found, what to write. */
export interface ShapeFault extends Pick<Fault, 'found' | 'write'> {
  path: FieldPath;
  /** For a misspelt field: the missing one it most likely stands for. */
  meant?: FieldPath;
}

/** Puts one complaint of zod into plain words; one for each key when several keys are unknown. */
export function describeIssue(issue: z.core.$ZodIssue, held: Held): ShapeFault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const value = valueAt(held.data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, held));
  if (issue.code === 'invalid_key') {
    return [{ path, found: `Found "${path.at(-1)}".`, write: issue.issues[0]?.message ?? '' }];
  }
  if (issue.code === 'custom') return [{ path, found: foundText(value, path), write: issue.message }];
  if (value === undefined || (value === null && path.length > 0)) return [missing(path, held)];

  const inner = issue.code === 'invalid_union' ? meantBranch(issue) : [];
  if (inner.length > 0) {
    return inner.flatMap((one) => describeIssue({ ...one, path: [...issue.path, ...one.path] }, held));
  }
  return [{ path, ...wrongValue(issue, value, { path, held }) }];
}

/** Words for a field of spaces alone, whatever the schema says of their number. */
export function describeBlank(path: FieldPath, { schema, data }: Held): ShapeFault {
  const description = descriptionOf(schemaAt(schema, path, data));
  const write = description === '' ? 'Write it, or take it out.' : `Write it: ${description}`;
  return { path, found: 'Found nothing but spaces.', write };
}

function wrongValue(
  issue: z.core.$ZodIssue,
  value: unknown,
  { path, held }: { path: FieldPath; held: Held },
): Pick<Fault, 'found' | 'write'> {
  const schema = schemaAt(held.schema, path, held.data);
  switch (issue.code) {
    case 'invalid_value':
      return { found: `Found ${show(value)}.`, write: chooseFrom(String(value), issue.values.map(String)) };
    case 'invalid_type':
      return expectedWords(issue, value, {
        fields: fieldsOf(schema, held.data),
        description: descriptionOf(schema),
        written: held.writtenAt?.(path),
        complaintOf: (text) => schema && z.core.safeParse(schema, text).error?.issues[0],
      });
    case 'too_big':
    case 'too_small':
      return sizeWords(issue, value);
    case 'invalid_format':
      return formatWords(issue, value);
    case 'invalid_union':
      return { found: `Found ${show(value)}.`, write: unionWords(issue, value) };
    default:
      return { found: `Found ${show(value)}.`, write: descriptionOf(schema) || issue.message };
  }
}

function missing(path: FieldPath, { schema, data }: Held): ShapeFault {
  const key = String(path.at(-1));
  const field = schemaAt(schema, path, data);
  const isEmpty = valueAt(data, path) === null;
  return {
    path,
    found: isEmpty ? `Found "${key}" with nothing after it.` : `Found no "${key}".`,
    write: sentences(`Write it: ${descriptionOf(field) || 'this field is needed.'}`, oneOf(wordsOf(field))),
  };
}

/** A misspelt field: the nearest one not yet there, else all that may stand here. */
function unknownKey(key: string, path: FieldPath, { schema, data }: Held): ShapeFault {
  const inside = valueAt(data, path);
  const here = schemaAt(schema, path, data);
  const free = fieldsOf(here, inside).filter((field) => valueAt(inside, [field]) === undefined);
  const found = `Found the field "${key}", which is not known here.`;
  const suggestion = nearest(key, free);
  if (suggestion === undefined) {
    const list = fieldsOf(here, inside).join(', ');
    return { path: [...path, key], found, write: `Take it out. Fields that may stand here: ${list}.` };
  }
  const write = `Did you mean "${suggestion}"?`;
  return { path: [...path, key], found, write, meant: [...path, suggestion] };
}

/** The one side of a union the editor must have meant: the only one whose outer form is right. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const likely = issue.errors.filter((issues) => issues.every((inner) => inner.path.length > 0));
  return likely.length === 1 ? (likely[0] ?? []) : [];
}

function unionWords(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
  if ('options' in issue && Array.isArray(issue.options)) {
    return chooseFrom(String(value), issue.options.map(String));
  }
  const words = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  return sentences(typeof value === 'string' ? didYouMean(value, words.map(String)) : '', issue.message);
}

function foundText(value: unknown, path: FieldPath): string {
  if (value === undefined || value === null) return `Found no "${path.at(-1)}".`;
  const words = typeof value === 'string' ? value.trim().split(/\s+/u).length : 0;
  return words > 10 ? `Found ${words} words.` : `Found ${show(value)}.`;
}

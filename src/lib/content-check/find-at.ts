import type { FieldPath } from './fault.ts';

/** A value inside an entry, and the way to it. */
export interface FoundValue<Value = unknown> {
  path: FieldPath;
  value: Value;
}

/**
 * Values at a pattern such as `answers.*.sources.*`: `*` is any key or place in
 * a list, `**` any number of them. It takes entries as they are, of any shape.
 */
export function findAt(data: unknown, pattern: string): FoundValue[] {
  return walk({ path: [], value: data }, pattern.split('.'));
}

/** The texts among the values at a pattern. Values of another kind are the schema's to report. */
export function textsAt(data: unknown, pattern: string): FoundValue<string>[] {
  return findAt(data, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, value }] : [],
  );
}

/** The text at one path; undefined when there is none. */
export function textAt(data: unknown, path: string): string | undefined {
  return textsAt(data, path)[0]?.value;
}

/** The value at a path; undefined when there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => children(value).find((child) => child.key === key)?.value,
    data,
  );
}

/** Keys of the group of fields at a path, such as the questions an entry answers. */
export function keysAt(data: unknown, path: string): string[] {
  return findAt(data, `${path}.*`).map((found) => String(found.path.at(-1)));
}

function walk(at: FoundValue, pattern: readonly string[]): FoundValue[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [at];
  const next = children(at.value).map(({ key, value }) => ({ path: [...at.path, key], value }));
  if (step === '**') return [...walk(at, rest), ...next.flatMap((child) => walk(child, pattern))];
  return next
    .filter((child) => step === '*' || step === String(child.path.at(-1)))
    .flatMap((child) => walk(child, rest));
}

function children(value: unknown): { key: string | number; value: unknown }[] {
  if (Array.isArray(value)) return value.map((item: unknown, key) => ({ key, value: item }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]: [string, unknown]) => ({ key, value: item }));
}

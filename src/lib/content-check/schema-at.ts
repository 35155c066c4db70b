import { z } from 'zod';
import type { FieldPath } from './fault.ts';
import { valueAt } from './find-at.ts';

type Schema = z.core.$ZodType;

/** The schema of the field at a path. `data` decides which side of a union is meant. */
export function schemaAt(schema: Schema, path: FieldPath, data: unknown): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = unwrap(schema);
  const into = (next: Schema | undefined) => next && schemaAt(next, rest, valueAt(data, [key]));
  if (inner instanceof z.ZodObject) return into((inner.shape as Record<string, Schema>)[key]);
  if (inner instanceof z.ZodArray) return into(inner.element);
  if (inner instanceof z.ZodRecord) return into(inner.valueType);
  return optionsOf(inner, data)
    .map((option) => schemaAt(option, path, data))
    .find((found) => found !== undefined);
}

/** What `.describe()` says of a field; empty where it says nothing. */
export function descriptionOf(schema: Schema | undefined): string {
  if (schema === undefined) return '';
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  return isWrapper(schema) ? descriptionOf(schema.unwrap()) : '';
}

/** The names of the fields a group of fields may have. */
export function fieldsOf(schema: Schema | undefined, data: unknown): string[] {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord) return wordsOf(inner.keyType);
  return inner === undefined ? [] : optionsOf(inner, data).flatMap((option) => fieldsOf(option, data));
}

/** The words a field may hold, where it holds one of a list. */
export function wordsOf(schema: Schema | undefined): string[] {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : [];
}

/** Sides of a union; where one field tells them apart, only the side that field names. */
function optionsOf(schema: Schema, data: unknown): Schema[] {
  if (!(schema instanceof z.ZodUnion)) return [];
  const options = [...schema.options];
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return options;
  const key = schema.def.discriminator;
  const word = String(valueAt(data, [key]));
  return options.filter((option) => wordsOf(schemaAt(option, [key], undefined)).includes(word));
}

function unwrap(schema: Schema): Schema {
  return isWrapper(schema) ? unwrap(schema.unwrap()) : schema;
}

/** Whether a schema only says that its inner one may be left out, empty or filled in. */
function isWrapper(schema: Schema): schema is z.ZodOptional | z.ZodNullable | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
}

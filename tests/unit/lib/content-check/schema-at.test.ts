import { expect, test } from 'vitest';
import { z } from 'zod';
import { descriptionOf } from '../../../../src/lib/content-check/schema-at.ts';
import { collectionSchemas } from '../../../../src/schemas/index.ts';

test('every field that may be missing says what it is for', () => {
  const undescribed = Object.entries(collectionSchemas).flatMap(([name, schema]) =>
    fieldsWithoutWords(schema, name),
  );
  expect(undescribed).toEqual([]);
});

function fieldsWithoutWords(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]: [string, z.core.$ZodType]) => [
      ...(descriptionOf(field) === '' ? [`${path}.${key}`] : []),
      ...fieldsWithoutWords(field, `${path}.${key}`),
    ]);
  }
  if (schema instanceof z.ZodArray) return fieldsWithoutWords(schema.element, path);
  if (schema instanceof z.ZodRecord) return fieldsWithoutWords(schema.valueType, path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => fieldsWithoutWords(option, path));
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapper ? fieldsWithoutWords(schema.unwrap(), path) : [];
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, readBuilt } from '../built-pages.ts';

const files = readdirSync(join(dist, 'data')).filter((file) => file.endsWith('.schema.json'));

test.each(files)('%s is a schema that any reader of JSON Schema 2020-12 understands', (file) => {
  const ajv = new Ajv2020({ formats: { date: true, uri: true } });
  expect(() => ajv.compile(JSON.parse(readBuilt(`data/${file}`)) as object)).not.toThrow();
});

test('there is one for each collection of content, one for the comparison and one for the list of groups', () => {
  expect(files).toContain('groups.schema.json');
  expect(files).toContain('comparison.schema.json');
  expect(files).toContain('groups-list.schema.json');
});

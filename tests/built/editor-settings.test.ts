import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weekdays } from '../../src/schemas/weekdays.ts';
import { readBuilt } from '../built-pages.ts';

test('an editor finds the shape of every kind of YAML file where its settings say', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const schemas = Object.entries(settings['yaml.schemas']);
  expect(schemas.filter(([file]) => !existsSync(file))).toEqual([]);
  expect(schemas.map(([, files]) => files)).toContain('content/groups/**/*.yaml');
});

test('the published shape of a group knows the days of the week, so that a wrong one is underlined', () => {
  const schema = JSON.parse(readBuilt('data/groups.schema.json')) as {
    properties: { meetings: { items: { properties: { weekday: { enum: string[] } } } } };
  };
  expect(schema.properties.meetings.items.properties.weekday.enum).toEqual(weekdays);
});

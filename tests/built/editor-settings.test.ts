import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weekdays } from '../../src/schemas/weekdays.ts';
import { readBuilt } from '../built-pages.ts';
import { aGroup } from '../fixtures/entries.ts';
import { validatorOf } from '../fixtures/exporting.ts';

test('an editor finds the shape of every kind of YAML file where its settings say', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const schemas = Object.entries(settings['yaml.schemas']);
  expect(schemas.filter(([file]) => !existsSync(file))).toEqual([]);
  expect(schemas.map(([, files]) => files)).toContain('content/groups/**/*.yaml');
});

test('an editor underlines a wrong weekday and a blank fact, and nothing in a sound group', () => {
  const validate = validatorOf(JSON.parse(readBuilt('data/groups.schema.json')) as object);
  const group = aGroup();
  validate(group);
  expect(validate.errors).toBeNull();
  const [meeting] = group.meetings;
  expect(validate({ ...group, meetings: [{ ...meeting, weekday: 'moonday' }] })).toBe(false);
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(['/meetings/0/weekday']);
  for (const blank of [null, '']) {
    expect(validate({ ...group, cost: blank })).toBe(false);
    expect(validate({ ...group, access: { ...group.access, parking: blank } })).toBe(false);
  }
});

test('the published shape of a group knows the days of the week, so that a wrong one is underlined', () => {
  const schema = JSON.parse(readBuilt('data/groups.schema.json')) as {
    properties: { meetings: { items: { properties: { weekday: { enum: string[] } } } } };
  };
  expect(schema.properties.meetings.items.properties.weekday.enum).toEqual(weekdays);
});

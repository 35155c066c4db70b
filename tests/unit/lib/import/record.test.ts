import { expect, test } from 'vitest';
import { row, service } from '../../../fixtures/import-one.ts';
import { aBmltRow, importFile, onlyGroup, refusalsOf } from '../../../fixtures/importing.ts';

test('yes is nobody’s name', () => {
  for (const result of [row({ name: true }), service({ name: true })])
    expect(refusalsOf(result)).toEqual(['1 name “true”: It has no name.']);
  expect(refusalsOf(importFile('bmlt', [aBmltRow({ meeting_name: true })]))).toEqual([
    '1 meeting_name “true”: It has no name.',
  ]);
  expect(onlyGroup(row({ location: true })).location).not.toHaveProperty('venue');
  expect(refusalsOf(importFile('bmlt', [aBmltRow({ published: false })]))).toEqual([
    '1 published “false”: Its keepers have not published it.',
  ]);
});

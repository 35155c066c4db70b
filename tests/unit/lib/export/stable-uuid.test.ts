import { expect, test } from 'vitest';
import { stableUuid } from '../../../../src/lib/export/stable-uuid.ts';

test('a name has one UUID for good: others know our records by it', () => {
  expect(stableUuid('group/riverside')).toBe(stableUuid('group/riverside'));
  expect(stableUuid('group/riverside')).not.toBe(stableUuid('group/riverside-2'));
});

test('it says that it is of version 5', () => {
  expect(stableUuid('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

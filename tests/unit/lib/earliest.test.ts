import { expect, test } from 'vitest';
import { earliest } from '../../../src/lib/earliest.ts';

test('the earliest day, whatever the order, and none of none', () => {
  expect(earliest(['2026-11-23', '2025-12-01', '2026-01-31'])).toBe('2025-12-01');
  expect(earliest([])).toBeUndefined();
});

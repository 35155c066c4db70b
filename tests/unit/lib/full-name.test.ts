import { expect, test } from 'vitest';
import { fullName } from '../../../src/lib/full-name.ts';

test.each([
  { name: 'Alcoholics Anonymous', shortName: 'AA', is: 'Alcoholics Anonymous (AA)' },
  { name: 'SMART Recovery', shortName: 'SMART', is: 'SMART Recovery' },
  { name: 'LifeRing', shortName: 'LifeRing', is: 'LifeRing' },
  { name: 'Independent local groups', shortName: 'Independent groups', is: 'Independent local groups' },
])('$is', ({ name, shortName, is }) => {
  expect(fullName({ name, shortName })).toBe(is);
});

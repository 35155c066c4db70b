import { expect, test } from 'vitest';
import { fieldName, formatFaults } from '../../../../src/lib/content-check/fault.ts';

const fault = {
  file: 'content/groups/north-west/riverside.yaml',
  line: 4,
  field: 'meetings[0].weekday',
  found: 'Found "mondy".',
  write: 'Did you mean "monday"?',
};

test('a fault says where it is, what was found and what to write', () => {
  expect(formatFaults([fault])).toBe(
    'content/groups/north-west/riverside.yaml:4  meetings[0].weekday\n  Found "mondy". Did you mean "monday"?',
  );
});

test('an empty line parts the files, and lines go from top to bottom', () => {
  const faults = [{ ...fault, line: 10 }, { ...fault, file: 'content/a.yaml' }, fault];
  const heads = formatFaults(faults)
    .split('\n')
    .filter((line) => !line.startsWith('  '))
    .map((line) => line.split('  ')[0]);
  expect(heads).toEqual(['content/a.yaml:4', '', `${fault.file}:4`, `${fault.file}:10`]);
});

test.each([
  { path: ['meetings', 0, 'weekday'], is: 'meetings[0].weekday' },
  { path: ['name'], is: 'name' },
  { path: [], is: 'whole file' },
])('the path $path reads $is', ({ path, is }) => {
  expect(fieldName(path)).toBe(is);
});

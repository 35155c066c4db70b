import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionSchemas } from '../../../../src/schemas/index.ts';
import { formatFaults } from '../../../../src/lib/content-check/fault.ts';
import { check, faultsIn, soundContent } from '../../../fixtures/content-files.ts';

const group = 'groups/yorkshire-and-the-humber/riverside.yaml';
const text = soundContent[group] ?? '';

test('sound content has no fault and no warning', () => {
  const { faults, warnings, counts } = check();
  expect(formatFaults([...faults, ...warnings])).toBe('');
  expect(counts).toMatchObject({ groups: 1, programmes: 2, organisations: 1 });
});

test('an editor who makes five mistakes at once hears of all five', () => {
  const mistaken = text
    .replace('organisation: open-circle', 'organisation: open-cirlce')
    .replace('weekday: monday', 'weekday: mondy')
    .replace('minutes: 60', 'minuts: 60')
    .replace('on: 2026-11-20', 'on: 2026-02-30');
  const { faults } = check({ [group]: mistaken, 'sources/council-page.yaml': null });
  const inGroup = faults.filter(({ file }) => file === `content/${group}`);
  expect(formatFaults(inGroup)).toBe(
    [
      `content/${group}:2  organisation`,
      '  Found "open-cirlce", but there is no such file in content/organisations. Did you mean "open-circle"?',
      `content/${group}:6  meetings[0].weekday`,
      '  Found "mondy". Did you mean "monday"? Write one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
      `content/${group}:8  meetings[0].minuts`,
      '  Found the field "minuts", which is not known here. Did you mean "minutes"?',
      `content/${group}:31  provenance.source`,
      '  Found "council-page", but there is no such file in content/sources. Write the name of a file in content/sources, without its ending.',
      `content/${group}:33  provenance.seen.on`,
      '  Found "2026-02-30", a day that does not exist. Write a date that exists as YYYY-MM-DD, for example "2026-11-23".',
    ].join('\n'),
  );
});

test('faults of several files come file by file, in the order of their lines', () => {
  const { faults } = check({
    [group]: text.replace('cost: free', 'cost: fre').replace('monday', 'mondy'),
    'glossary/mutual-aid.yaml': 'term: mutual aid\n',
  });
  const heads = formatFaults(faults)
    .split('\n')
    .filter((line) => !line.startsWith('  '));
  expect(heads).toEqual([
    'content/glossary/mutual-aid.yaml:1  definition',
    'content/glossary/mutual-aid.yaml:1  sources',
    '',
    `content/${group}:6  meetings[0].weekday`,
    `content/${group}:21  cost`,
  ]);
});

test('no content makes the check itself fail', () => {
  const path = fc.oneof(
    fc.constantFrom(...Object.keys(soundContent)),
    fc.tuple(fc.constantFrom(...Object.keys(collectionSchemas)), fc.string()).map((parts) => parts.join('/')),
  );
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((words) => `---\n${words}\n---\n[@${words}](${words})`),
  );
  fc.assert(
    fc.property(path, body, (name, content) => {
      expect(faultsIn({ [name]: content })).toBeInstanceOf(Array);
    }),
  );
});

import { expect, test } from 'vitest';
import { reportInMarkdown, reportInText } from '../../../../src/lib/content-check/report-text.ts';

const parts = [
  { title: 'Overdue', lines: ['3 days: a.yaml:1  checked\n  Ask: https://example.org/', '1 day: b.yaml'] },
  { title: 'Never reviewed', lines: [] },
];

test('in a terminal every part stands, those with nothing in them too', () => {
  expect(reportInText(parts)).toBe(
    'Overdue\n\n3 days: a.yaml:1  checked\n  Ask: https://example.org/\n1 day: b.yaml\n\n\nNever reviewed\n\nNothing.',
  );
});

test('in an issue each line is an item, with what belongs to it set in', () => {
  expect(reportInMarkdown(parts, '2026-11-26')).toBe(
    [
      'What `npm run report` found on 2026-11-26. It asks people to look; nothing here stops a build.\n',
      '## Overdue\n',
      '- 3 days: a.yaml:1  checked',
      '  Ask: https://example.org/',
      '- 1 day: b.yaml',
    ].join('\n'),
  );
});

test('an issue holds every part, however long one of them is', () => {
  const long = {
    title: 'Long',
    lines: Array.from({ length: 5000 }, (_, index) => `${index} ${'a'.repeat(90)}`),
  };
  const text = reportInMarkdown([long, ...parts], '2026-11-26');
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\n- … and [\d,]+ more lines: `npm run report` has them all\.\n\n## Overdue\n/);
});

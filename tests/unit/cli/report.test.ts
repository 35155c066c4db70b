import { expect, test } from 'vitest';
import { runReport } from '../../../src/cli/report.ts';

const clock = new Date('2026-11-26T12:00:00Z');

test('the report on this site tells what must be checked first, and fails nothing', async () => {
  const { output, exitCode } = await runReport({ args: [], env: {}, clock });
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Check these first: /);
});

test('called wrongly it says how to call it', async () => {
  const { output, exitCode } = await runReport({ args: ['--content', 'nowhere'], env: {}, clock });
  expect({ output, exitCode }).toEqual({
    output: 'There is no folder "nowhere". Write --content <folder>.',
    exitCode: 1,
  });
});

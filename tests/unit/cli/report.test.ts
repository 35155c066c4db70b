import { expect, test } from 'vitest';
import { runReport } from '../../../src/cli/report.ts';

const clock = new Date('2026-11-26T12:00:00Z');

test('the report on this site tells what must be checked first, and fails nothing', async () => {
  const { output, exitCode } = await runReport({ args: [], env: {}, clock });
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Check these first: /);
});

test('links are opened only when asked for, each address once', async () => {
  const opened: string[] = [];
  const network = {
    fetch: (url: string) => {
      opened.push(url);
      return Promise.resolve({ status: url.includes('smartrecovery') ? 404 : 200 });
    },
    wait: () => Promise.resolve(),
  };
  await runReport({ args: [], env: {}, clock }, network);
  expect(opened).toEqual([]);
  const { output } = await runReport({ args: ['--links'], env: {}, clock }, network);
  expect(new Set(opened).size).toBeGreaterThan(100);
  expect(output).toMatch(
    /Links that do not answer\n\nhttps:\/\/\S+: 404, first failed on 2026-11-26\n {2}content\//,
  );
});

test.each([
  { args: ['--before', 'nowhere'], says: 'There is no file "nowhere".' },
  { args: ['--link'], says: "Unknown option '--link'" },
])('$args is answered', async ({ args, says }) => {
  const { output, exitCode } = await runReport({ args, env: {}, clock });
  expect(exitCode).toBe(1);
  expect(output).toContain(says);
});

test('called wrongly it says how to call it', async () => {
  const { output, exitCode } = await runReport({ args: ['--content', 'nowhere'], env: {}, clock });
  expect({ output, exitCode }).toEqual({
    output: 'There is no folder "nowhere". Write --content <folder>.',
    exitCode: 1,
  });
});

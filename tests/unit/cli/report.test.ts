import { expect, test } from 'vitest';
import { runReport } from '../../../src/cli/report.ts';

const clock = new Date('2026-11-26T12:00:00Z');

test('the report on this site tells what must be checked first, and fails nothing', async () => {
  const { output, exitCode } = await runReport({ args: [], env: {}, clock });
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Check these first: /);
});

test('for an issue it is written in Markdown, without the parts that ask for nothing', async () => {
  const { output, exitCode } = await runReport({ args: ['--markdown'], env: {}, clock });
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^What `npm run report` found on 2026-11-26\./);
  expect(output).toContain('\n## Check these first: ');
  expect(output).toMatch(
    /## Groups nobody has ever confirmed[^\n]*\n\n- content\/groups\/\S+: seen \d+ days? ago\. Ask: /,
  );
  expect(output).not.toContain('Nothing.');
  expect(output.length).toBeLessThan(65_536);
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

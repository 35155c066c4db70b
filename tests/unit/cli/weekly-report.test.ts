import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weekly-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A command that writes down how it was called, and what file it was given, and answers so. */
function stand(name: string, answers: string): void {
  const script = `#!/usr/bin/env bash
echo "${name} $*" >> "${folder}/calls"
${answers}
`;
  writeFileSync(join(folder, name), script, { mode: 0o755 });
}

/** Runs the weekly script where the keeper of issues and the report are stood in for. */
function run({ open }: { open: string }) {
  stand(
    'gh',
    `case "$1 $2" in
  "issue list") echo "${open}" ;;
  "issue view") echo "- https://example.org/a: 404, first failed on 2026-10-01" ;;
  *) cp "\${@: -1}" "${folder}/body.md" ;;
esac`,
  );
  stand('npm', `echo "## Overdue"; cat "\${@: -1}"`);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stderr } = spawnSync('.ci/report', { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return {
    calls: readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n'),
    body: readFileSync(join(folder, 'body.md'), 'utf8'),
  };
}

test('with no issue open, one is opened', () => {
  const { calls, body } = run({ open: '' });
  expect(calls).toHaveLength(3);
  expect(calls[1]).toMatch(/^npm run --silent report -- --links --markdown --before \S+$/);
  expect(calls[2]).toMatch(
    /^gh issue create --title What needs a person: the weekly report --body-file \S+$/,
  );
  expect(body).toBe('## Overdue\n');
});

test('the one that is open is updated, and gives the days on which links first failed', () => {
  const { calls, body } = run({ open: '12' });
  expect(calls.at(-1)).toMatch(/^gh issue edit 12 --body-file \S+$/);
  expect(calls.some((call) => call.includes('create'))).toBe(false);
  expect(body).toContain('first failed on 2026-10-01');
});

test('the schedule may read the code and write issues, and runs no action of anybody’s', () => {
  const workflow = parse(readFileSync('.github/workflows/report.yaml', 'utf8')) as {
    on: { schedule: { cron: string }[] };
    permissions: Record<string, string>;
    jobs: Record<string, { steps: { run?: string; uses?: string }[] }>;
  };
  expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ \d+ \* \* 1$/)]);
  expect(workflow.permissions).toEqual({ contents: 'read', issues: 'write' });
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
  expect(steps.at(-1)?.run).toBe('.ci/report');
});

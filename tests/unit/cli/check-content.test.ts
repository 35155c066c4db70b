import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check-content.ts';
import { soundContent, type Files } from '../../fixtures/content-files.ts';

const clock = new Date('2026-11-23T12:00:00Z');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function checkFolder(changed: Files, env: Record<string, string> = {}) {
  for (const [path, text] of Object.entries({ ...soundContent, ...changed })) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return runCheck({ args: ['--content', folder], env, clock });
}

test('sound content passes with a line of counts', async () => {
  expect(await checkFolder({ '.DS_Store': 'hidden files are nobody’s entry' })).toEqual({
    output:
      'No fault in the content: organisations 1, models 1, programmes 2, guides 1, questions 1, glossary 1, sources 1, helplines 1, groups 1, search 0.',
    exitCode: 0,
  });
});

test('a fault is printed with its file and fails', async () => {
  const { output, exitCode } = await checkFolder({ 'glossary/mutual-aid.yml': 'term: a: b' });
  expect(exitCode).toBe(1);
  expect(output).toContain(
    `${folder}/glossary/mutual-aid.yml:1  file name\n  Found a file that ends in ".yml".`,
  );
  expect(output).toContain('\n\nContent check: 2 faults. Nothing is built until they are put right.');
});

test('warnings are printed last and fail nothing', async () => {
  const { output, exitCode } = await checkFolder({}, { SITE_TODAY: '2027-06-01' });
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^No fault in the content: .*\n\n3 warnings, which stop nothing:\n\n/);
});

describe('a mistake in the command', () => {
  test.each([
    {
      args: ['--content', '/nowhere'],
      env: {},
      says: 'There is no folder "/nowhere". Write --content <folder>.',
    },
    { args: [], env: { SITE_TODAY: 'soon' }, says: 'SITE_TODAY is "soon", which is not a date.' },
    { args: ['--contents', 'x'], env: {}, says: "Unknown option '--contents'" },
  ])('$says', async ({ args, env, says }) => {
    const { output, exitCode } = await runCheck({ args, env, clock });
    expect(output).toContain(says);
    expect(exitCode).toBe(1);
  });
});

test('the content of this site has no fault', async () => {
  const root = new URL('../../../content', import.meta.url);
  // Checked as of the real day: SITE_TODAY is for builds.
  const { output } = await runCheck({ args: ['--content', root.pathname], env: {}, clock: new Date() });
  expect(output).toMatch(/^No fault in the content/);
});

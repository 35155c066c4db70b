import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'two-builds-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds into a folder of its own, and answers with a hash of each file. */
function build(name: string): Record<string, string> {
  const out = join(folder, name);
  const env = { ...process.env, SITE_OUT: out, SITE_TODAY: '2026-11-23' };
  for (const args of [['src/cli/run-astro.ts', 'build'], ['src/cli/finish-dist.ts']]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(out, file)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
}

test('two builds of the same content on the same day are equal to the byte', { timeout: 240_000 }, () => {
  expect(build('first')).toEqual(build('second'));
});

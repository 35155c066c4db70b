import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PublishedComparison } from '../../src/schemas/comparison.ts';

const folder = mkdtempSync(join(tmpdir(), 'eighth-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command on the content with the eighth organisation in it. */
function run(...args: string[]) {
  const env = { ...process.env, SITE_CONTENT: content, SITE_OUT: out };
  return spawnSync(process.execPath, args, { env, encoding: 'utf8' });
}

test('an eighth organisation is one file and no code', { timeout: 240_000 }, () => {
  cpSync('content', content, { recursive: true });
  cpSync('tests/fixtures/eighth-organisation.mdx', join(content, 'organisations/quiet-harbour.mdx'));
  expect(run('src/cli/check-content.ts', '--content', content).stderr).toBe('');
  const built = run('src/cli/run-astro.ts', 'build');
  expect(built.status, built.stderr).toBe(0);

  const page = readFileSync(join(out, 'compare/index.html'), 'utf8');
  // The page's first wide table is the comparison; the second, of what fits what, has the same columns.
  const tables = page.split('class="answer-table').slice(1);
  const heads = tables.map((table) => table.slice(0, table.indexOf('</thead>')));
  expect(heads.map((head) => head.match(/<th /g)?.length)).toEqual([1 + 8 + 2, 1 + 8 + 2]);
  for (const head of heads) expect(head).toContain('Quiet Harbour');
  expect(page).toContain('put to 8 kinds of group and to 2 other ways');
  const data = JSON.parse(readFileSync(join(out, 'data/comparison.json'), 'utf8')) as PublishedComparison;
  expect(data.organisations.map(({ name }) => name)).toContain('Quiet Harbour');
  const pairs = readdirSync(join(out, 'compare')).filter((name) => name.includes('-and-'));
  expect(pairs).toHaveLength(28);
  expect(readFileSync(join(out, 'organisations/quiet-harbour/index.html'), 'utf8')).toContain(
    'Quiet Harbour',
  );
});

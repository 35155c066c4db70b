import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const folder = '.demo/dist';

beforeAll(() => {
  const args = ['src/cli/demo.ts', '--build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run demo failed:\n${stdout}\n${stderr}`);
}, 900_000);

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('every page of the demonstration says that its groups are made up, and is kept out of search engines', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const unmarked = pages.filter((file) => {
    const html = read(file);
    return !html.includes('Demonstration data.') || !html.includes('<meta name="robots" content="noindex"');
  });
  expect(unmarked).toEqual([]);
});

test('a long list goes on at /2/, and both pages lead to each other', () => {
  expect(read('groups/on/monday/index.html')).toContain('href="/groups/on/monday/2/"');
  expect(read('groups/on/monday/2/index.html')).toContain('href="/groups/on/monday/"');
});

test('the demonstration holds none of the real groups, and the site none of the made-up ones', () => {
  const made = readdirSync(join(folder, 'groups'));
  expect(made).toContain('demo-group-00001');
  expect(made).not.toContain('recovery-hub-atherton');
  expect(readdirSync('dist/groups').filter((name) => name.startsWith('demo-'))).toEqual([]);
});

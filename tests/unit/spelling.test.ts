// cspell:ignore Woomersly Thwackham teaaa
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a group may have any name and stand in any street; its sentences are spelt', () => {
  const group = [
    'name: Woomersly',
    'expect: There is teaaa.',
    'location:',
    '  place: thwackham',
    '  venue: Thwackham Hall',
    '  street: 1 Thwackham Row',
    'website: https://thwackham.example.org/',
  ].join('\n');
  const file = `stdin://${resolve('content/groups/online/a-group.yaml')}`;
  const { stdout } = spawnSync('cspell', ['lint', '--no-progress', '--no-summary', file], {
    input: group,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}` },
    shell: process.platform === 'win32',
  });
  expect(stdout.trim().split('\n')).toEqual([expect.stringContaining('Unknown word (teaaa)')]);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFeed } from '../../../src/cli/read-feed.ts';

test('a file that may not be read is one sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'feed-'));
  const file = join(folder, 'feed.json');
  await writeFile(file, '[]');
  const read = () => Promise.reject(new Error('EACCES: permission denied'));
  expect(await readFeed(file, read)).toEqual({
    fault: `"${file}" cannot be read: EACCES: permission denied. See who may read it.`,
  });
  await rm(folder, { recursive: true });
});

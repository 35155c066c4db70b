import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Which move from now on fails; 0 for none. */
const failing = vi.hoisted(() => ({ move: 0 }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  const rename: typeof original.rename = (from, to) => {
    failing.move--;
    return failing.move === 0 ? Promise.reject(new Error('no space left')) : original.rename(from, to);
  };
  return { ...original, rename };
});

// Test files share their modules: another may have loaded this one with the real moves, or load it after this.
vi.resetModules();
const { replaceFolder } = await import('../../../src/cli/replace-folder.ts');
afterAll(() => {
  vi.resetModules();
});

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'replace-'));
  folder = join(root, 'out');
  failing.move = 0;
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

test('a folder is made with its files, and nothing is left beside it', async () => {
  await replaceFolder(folder, new Map([['a/b.yaml', 'text']]));
  expect(await readFile(join(folder, 'a/b.yaml'), 'utf8')).toBe('text');
  expect(await readdir(root)).toEqual(['out']);
});

test('what was there before is gone', async () => {
  await replaceFolder(folder, new Map([['old.yaml', 'old']]));
  await replaceFolder(folder, new Map([['new.yaml', 'new']]));
  expect(await readdir(folder)).toEqual(['new.yaml']);
});

test.each([
  {
    why: 'a file stands where a folder must',
    files: [
      ['a', 'file'],
      ['a/b', 'inside'],
    ] as const,
  },
  {
    why: 'a name is longer than a disk takes',
    files: [
      ['fine.yaml', 'x'],
      ['n'.repeat(300), 'x'],
    ] as const,
  },
  { why: 'a name leads out', files: [['../../escaped.yaml', 'x']] as const },
])('a write that fails leaves all as it was: $why', async ({ files }) => {
  await replaceFolder(folder, new Map([['kept.yaml', 'kept']]));
  await expect(replaceFolder(folder, new Map(files))).rejects.toThrow();
  expect(await readdir(root)).toEqual(['out']);
  expect(await readdir(folder)).toEqual(['kept.yaml']);
});

test('a move that fails at the very end brings the old folder back', async () => {
  await replaceFolder(folder, new Map([['kept.yaml', 'kept']]));
  // The first move takes the old folder away, the second brings the new one in.
  failing.move = 2;
  await expect(replaceFolder(folder, new Map([['new.yaml', 'new']]))).rejects.toThrow('no space left');
  expect(await readdir(root)).toEqual(['out']);
  expect(await readdir(folder)).toEqual(['kept.yaml']);
});

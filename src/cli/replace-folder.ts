import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * Puts a folder with these files in place of what was there. All is written beside it first and moved in at the
 * end, so that whatever goes wrong, the old folder stands as it was.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(join(dirname(folder), '.import-'));
  try {
    const fresh = join(work, 'new');
    await mkdir(fresh);
    for (const [path, text] of files) {
      const file = join(fresh, path);
      if (!resolve(file).startsWith(resolve(fresh) + sep))
        throw new Error(`"${path}" leads out of the folder.`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const old = join(work, 'old');
    const hadOld = await rename(folder, old).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
        throw error;
      },
    );
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (hadOld) await rename(old, folder);
      throw error;
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

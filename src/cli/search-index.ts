import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Pagefind's ready-made interfaces, which it writes beside every index; ours is our own. */
const INTERFACE_FILE = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\./;

/** Indexes the built pages in a folder and writes the index beside them. Answers with the number of pages. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en-gb' });
  if (!index) throw new Error('Pagefind could not start.');
  const { errors, page_count } = await index.addDirectory({ path: folder });
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  for (const file of readdirSync(outputPath)) {
    if (INTERFACE_FILE.test(file)) rmSync(join(outputPath, file));
  }
  return page_count;
}

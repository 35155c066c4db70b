import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Indexes the built pages in a folder and writes the index beside them. Answers with the number of pages. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en-gb' });
  if (!index) throw new Error('Pagefind could not start.');
  const { errors, page_count } = await index.addDirectory({ path: folder });
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  return page_count;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForOthers } from '../src/lib/addresses.ts';
import { isRedirect } from '../src/lib/content-security-policy.ts';

/** The folder of the build under test. */
export const dist = 'dist';

/** Every HTML document of the build: its file, and the address it answers at. Pages that only send readers on are left out. */
export const builtDocuments = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !isRedirect(readBuilt(file)))
  .toSorted()
  .map((file) => ({ file, address: `/${file.replace(/index\.html$/, '')}` }));

/** The pages of the site: all but what is made for other websites to keep, which has no header, footer or place in the search. */
export const builtPages = builtDocuments.filter(({ file }) => !isForOthers(file));

/** A built file's text. */
export function readBuilt(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRedirect } from '../src/lib/content-security-policy.ts';

/** The folder of the build under test. */
export const dist = 'dist';

/** Every page of the build: its file, and the address it answers at. Pages that only send readers on are left out. */
export const builtPages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !isRedirect(readBuilt(file)))
  .toSorted()
  .map((file) => ({ file, address: `/${file.replace(/index\.html$/, '')}` }));

/** A built file's text. */
export function readBuilt(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

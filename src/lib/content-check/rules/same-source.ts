import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../find-at.ts';

/** One work, one record: no two sources have the same address or DOI. */
export function sameSource(content: Content): Fault[] {
  const firstFile = new Map<string, string>();
  return entriesIn(content, 'sources').flatMap((entry) =>
    (['URL', 'DOI'] as const).flatMap((field) => {
      const value = textAt(entry.data, field);
      if (value === undefined) return [];
      const key = field === 'URL' ? alike(value) : value.toLowerCase();
      const first = firstFile.get(key);
      if (first === undefined) {
        firstFile.set(key, entry.file);
        return [];
      }
      const found = `Found the same ${field} as in ${first}.`;
      const write = 'Keep one of the two files and cite it by its name.';
      return [{ file: entry.file, line: entry.lineOf([field]), field, found, write }];
    }),
  );
}

/** An address without what makes no difference: http or https, capitals in the host, a slash at the end. */
function alike(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/]*/, (host) => host.toLowerCase())
    .replace(/\/$/, '');
}

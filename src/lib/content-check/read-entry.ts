import type { ContentFile, Entry } from './content.ts';
import type { Fault } from './fault.ts';
import { locateFile } from './locate-file.ts';
import { blankEntry, parseEntry } from './parse-entry.ts';

/** The entry in a file, if it is one, and what is wrong with its place, its name and its writing. */
export function readEntry(file: ContentFile): { entry: Entry | null; faults: Fault[] } {
  const { address, faults } = locateFile(file);
  if (file.unreadable !== undefined) {
    const entry = address && blankEntry(file, address);
    // Of a picture among the pages, it helps more to hear that it is no page.
    const isStray = address === null && file.unreadable.field !== 'link';
    return { entry, faults: isStray ? faults : [{ file: file.name, ...file.unreadable }] };
  }
  if (address === null) return { entry: null, faults };
  const parsed = parseEntry(file, address);
  return { entry: parsed.entry, faults: [...faults, ...parsed.faults] };
}

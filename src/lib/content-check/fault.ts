/** One thing to put right, in words an editor can act on. */
export interface Fault {
  /** As the editor would type it, for example `content/guides/your-first-meeting.mdx`. */
  file: string;
  line: number;
  /** The field, for example `meetings[0].weekday`, or the part of the file: `body`, `file name`. */
  field: string;
  /** What stands there, as a sentence. */
  found: string;
  /** What to write instead, as one or more sentences. */
  write: string;
}

/** The way to a value inside an entry: keys and places in lists. */
export type FieldPath = readonly (string | number)[];

/** A path as an editor reads it: `meetings[0].weekday`. */
export function fieldName(path: FieldPath): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return name.replace(/^\./, '') || 'whole file';
}

/** Every fault in words, file by file from the top, with an empty line between files. */
export function formatFaults(faults: readonly Fault[]): string {
  const inOrder = faults.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
  return inOrder.map((fault, index) => gapBefore(fault, inOrder[index - 1]) + formatFault(fault)).join('\n');
}

/** One fault: where it is, then what was found and what to write. */
export function formatFault({ file, line, field, found, write }: Fault): string {
  return `${file}:${line}  ${field}\n  ${found} ${write}`;
}

function gapBefore(fault: Fault, last: Fault | undefined): string {
  return last !== undefined && last.file !== fault.file ? '\n' : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import type { Fault } from './fault.ts';

/** An MDX file cut in two. Lines count from 1 in the whole file. */
export interface SplitFile {
  frontmatter: string;
  /** Lines of the file before the frontmatter's own first line. */
  linesBefore: number;
  body: string;
  bodyLine: number;
}

/** Cuts an MDX file at its lines of three hyphens, or says which of them is missing. */
export function splitFrontmatter(text: string): SplitFile | Pick<Fault, 'found' | 'write'> {
  const lines = text.split('\n');
  if (!isFence(lines[0])) {
    return {
      found: 'Found no frontmatter.',
      write: 'Begin the file with a line of three hyphens, then its fields, then another such line.',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) {
    return {
      found: 'Found frontmatter with no end.',
      write: 'Write a line of three hyphens between the fields and the text.',
    };
  }
  return {
    frontmatter: lines.slice(1, end).join('\n'),
    linesBefore: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}

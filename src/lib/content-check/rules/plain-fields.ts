import type { Content } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { textsAt } from '../find-at.ts';
import { show } from '../wording.ts';

/** What means something in prose, and is printed as it stands in a field. */
const marks = [
  {
    textIn: (value: string) => /\[@[^\]\n]*\]?/.exec(value)?.[0],
    what: 'a citation',
    write:
      'Take it out: fields print it as it stands. A field names a source by its slug, in source or sources.',
  },
  {
    textIn: linkIn,
    what: 'a link',
    write: 'Keep its words and take the rest out: fields print it as it stands.',
  },
  {
    textIn: (value: string) => /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.exec(value)?.[0],
    what: 'HTML',
    write: 'Keep its words and take the rest out: fields print it as it stands.',
  },
] as const;

/** Fields are plain text. */
export function plainFields({ entries }: Content): Fault[] {
  return entries.flatMap((entry) =>
    textsAt(entry.readable, '**').flatMap(({ path, value }) =>
      marks.flatMap(({ textIn, what, write }) => {
        const text = textIn(value);
        if (text === undefined) return [];
        const found = `Found ${what} in a field: ${show(text)}.`;
        return [{ file: entry.file, line: entry.lineOf(path), field: fieldName(path), found, write }];
      }),
    ),
  );
}

function linkIn(value: string): string | undefined {
  const middle = value.indexOf('](');
  if (middle === -1) return undefined;
  const start = Math.max(value.lastIndexOf('[', middle), 0);
  return value.slice(start, value.indexOf(')', middle) + 1 || undefined);
}

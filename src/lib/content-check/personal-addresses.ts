import { entriesIn, type Content } from './content.ts';
import { fieldName, type Fault } from './fault.ts';
import { textsAt } from './find-at.ts';

/** Letterboxes that anyone may have for themselves, and groups sometimes have too. */
const PERSONAL =
  /[^\s@<>()]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|ntlworld|proton(?:mail)?|gmx)\.(?:com|co\.uk|net|me|uk)\b/i;

/** Email addresses in groups that look like a person’s own: to be looked at, for nobody’s name belongs here. */
export function personalAddresses(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) =>
    textsAt(entry.readable, '**').flatMap(({ path, value }) => {
      const address = PERSONAL.exec(value)?.[0];
      if (address === undefined) return [];
      return [
        {
          file: entry.file,
          line: entry.lineOf(path),
          field: fieldName(path),
          found: `Found "${address}", which looks like a person’s own address.`,
          write: 'Use an address of the organisation, or leave it out.',
        },
      ];
    }),
  );
}

import { entriesIn, type Content } from './content.ts';
import { fieldName, type Fault } from './fault.ts';
import { textsAt } from './find-at.ts';

/** Letterboxes that anyone may have for themselves, and groups sometimes have too. */
export const PERSONAL =
  /[^\s@<>()]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|ntlworld|proton(?:mail)?|gmx)\.(?:com|co\.uk|net|me|uk)\b/i;

/** British mobile numbers: few groups have one that is not somebody’s. */
const MOBILE = /^(?:\+44|0)\s*7/;

/** Email addresses and numbers in groups that look like a person’s own: to be looked at, for nobody’s name belongs here. */
export function personalAddresses(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) =>
    textsAt(entry.readable, '**').flatMap(({ path, value }) => {
      const at = { file: entry.file, line: entry.lineOf(path), field: fieldName(path) };
      const address = PERSONAL.exec(value)?.[0];
      if (address !== undefined) {
        const found = `Found "${address}", which looks like a person’s own address.`;
        return [{ ...at, found, write: 'Use an address of the organisation, or leave it out.' }];
      }
      if (path.at(-1) !== 'phone' || !MOBILE.test(value)) return [];
      const found = `Found "${value}", a mobile number, which may be a person’s own.`;
      return [{ ...at, found, write: 'Make sure that the group gives it to everybody, or leave it out.' }];
    }),
  );
}

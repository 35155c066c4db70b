import type { Content, Entry } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { textsAt } from '../find-at.ts';
import { BLANK } from '../shape-faults.ts';

/**
 * Letters that nobody sees: they turn the order of what stands beside them round, or keep a search from finding a
 * word. Joiners between pictures, and the letters that make a flag, are part of a picture.
 */
const HIDDEN =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|(?![\n\u200D])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|(?![\u200D\u{E0020}-\u{E007F}])\p{Cf}/u;

/** Text holds only what a reader can see; that of a group stands on one line, as calendars and lists print it. */
export function hiddenLetters({ entries }: Content): Fault[] {
  return entries.flatMap((entry) => [
    ...textsAt(entry.readable, '**').flatMap(({ path, value }) => {
      if (BLANK.test(value)) return [];
      const at = { file: entry.file, line: entry.lineOf(path), field: fieldName(path) };
      const letter = HIDDEN.exec(value)?.[0];
      if (letter !== undefined) return [{ ...at, ...hiddenWords(letter) }];
      return entry.collection === 'groups' && value.trim().includes('\n') ? [{ ...at, ...LINE_BREAK }] : [];
    }),
    ...inBody(entry),
  ]);
}

function inBody({ file, body, bodyLine }: Entry): Fault[] {
  const found = HIDDEN.exec(body);
  if (found === null) return [];
  const line = bodyLine + body.slice(0, found.index).split('\n').length - 1;
  return [{ file, line, field: 'text', ...hiddenWords(found[0]) }];
}

function hiddenWords(letter: string): Pick<Fault, 'found' | 'write'> {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    found: `Found a letter that nobody sees (U+${code}).`,
    write: 'Type the text again by hand: it came with the text that was copied.',
  };
}

const LINE_BREAK = {
  found: 'Found a line break inside the text.',
  write: 'Write it on one line, or over several after >- with no empty line between.',
};

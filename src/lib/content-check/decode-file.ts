import type { Unreadable } from './content.ts';

/** The largest file that is read: the longest entry is a tenth of it. */
const MOST_BYTES = 300_000;

/** A fault for a file too large to be an entry; null for the others. */
export function tooLarge(bytes: number): Unreadable | null {
  if (bytes <= MOST_BYTES) return null;
  return {
    line: 1,
    field: 'whole file',
    found: `Found ${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB.`,
    write: `Cut it to ${MOST_BYTES / 1000} kB or less: an entry is a page of text, and holds no picture.`,
  };
}

/** The text of a file, or a fault where it is none: other encodings than UTF-8 would print wrong letters. */
export function decodeFile(bytes: Uint8Array): { text: string; unreadable?: Unreadable } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { text: '', unreadable: notUtf8(text, '\0') };
    return /\r(?!\n)/.test(text) ? { text: '', unreadable: OLD_LINE_ENDS } : { text };
  } catch {
    return { text: '', unreadable: notUtf8(new TextDecoder().decode(bytes), '\uFFFD') };
  }
}

const OLD_LINE_ENDS: Unreadable = {
  line: 1,
  field: 'whole file',
  found: 'Found line ends of a kind that only old Macintoshes wrote (CR).',
  write: 'Save it with line ends LF or CRLF.',
};

function notUtf8(text: string, wrong: string): Unreadable {
  return {
    line: text.slice(0, text.indexOf(wrong)).split('\n').length,
    field: 'whole file',
    found: 'Found letters that are not UTF-8.',
    write: 'Save it as UTF-8, then look whether every letter is right.',
  };
}

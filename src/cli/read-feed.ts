import { readFile, stat } from 'node:fs/promises';

/** The largest feed that is read. The largest we know of, all of AA in the United States, is about half of it. */
const MOST_BYTES = 100_000_000;

/** Reads the text of a feed, or says in a sentence why it cannot be read. */
export async function readFeed(
  file: string,
  read: (file: string) => Promise<Uint8Array> = readFile,
): Promise<{ text: string } | { fault: string }> {
  const facts = await stat(file).catch(() => null);
  if (facts === null) return { fault: `There is no file "${file}".` };
  if (!facts.isFile()) return { fault: `"${file}" is not a file.` };
  if (facts.size > MOST_BYTES) {
    return {
      fault: `"${file}" has ${Math.ceil(facts.size / 1_000_000)} MB; the most that is read is ${MOST_BYTES / 1_000_000} MB. Ask for a smaller area.`,
    };
  }
  return read(file).then(decodeFeed, (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `"${file}" cannot be read: ${why}. See who may read it.` };
  });
}

/** The text in some bytes. Only UTF-8 is read: a guess at any other would print wrong letters. */
export function decodeFeed(bytes: Uint8Array): { text: string } | { fault: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { fault: notUtf8('It is UTF-16.') };
  if (first === 0x1f && second === 0x8b) return { fault: 'The file is packed (gzip). Unpack it first.' };
  if (first === 0x50 && second === 0x4b)
    return { fault: 'The file is a workbook or a zip file. Save it as CSV (UTF-8) first.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { fault: notUtf8('It holds letters that are none (NUL).') } : { text };
  } catch {
    return { fault: notUtf8('It holds letters that are not UTF-8.') };
  }
}

function notUtf8(what: string): string {
  return `The file cannot be read as text. ${what} Save it as UTF-8; in a spreadsheet, choose “CSV UTF-8”.`;
}

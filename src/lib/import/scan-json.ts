/** Deeper than any directory’s records: a file that goes on so is broken, or meant to break its readers. */
const DEEPEST = 40;

/**
 * Looks through a JSON text for what a parser lets pass: a field written twice in one record, where the last
 * would win unseen, and nesting without end. Answers with where and what; null where there is nothing.
 */
export function scanJson(text: string): { at: number; what: string } | null {
  // One set of fields for each record that is open; null for a list.
  const open: (Set<string> | null)[] = [];
  let isFieldNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = endOfString(text, at);
        if (isFieldNext) {
          const field = text.slice(at + 1, end);
          const fields = open.at(-1);
          if (fields?.has(field))
            return { at, what: `the field "${field.slice(0, 60)}" a second time in one record` };
          fields?.add(field);
          isFieldNext = false;
        }
        at = end;
        break;
      }
      case 0x7b: // {
      case 0x5b: // [
        isFieldNext = text[at] === '{';
        open.push(isFieldNext ? new Set() : null);
        if (open.length > DEEPEST)
          return { at, what: `records inside each other, more than ${DEEPEST} deep` };
        break;
      case 0x7d: // }
      case 0x5d: // ]
        open.pop();
        isFieldNext = false;
        break;
      case 0x2c: // ,
        isFieldNext = open.at(-1) instanceof Set;
    }
  }
  return null;
}

/** The place of the quotation mark that closes the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let back = at - 1;
  while (text[back] === '\\') back--;
  return (at - back) % 2 === 0;
}

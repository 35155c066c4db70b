import { proseCollections } from '../../../schemas/index.ts';
import { entriesIn, slugsIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { blank, lineInBody } from '../passages.ts';

/** No `@source-slug` stands outside brackets, where it would be printed as it is. */
export function bareCitations(content: Content): Fault[] {
  const known = slugsIn(content, 'sources');
  return entriesIn(content, ...proseCollections).flatMap((entry) => {
    // What stands after `[@` is a citation, sound or not.
    const rest = blank(entry.body, /\[@[^\]\n]*/g);
    const bare = rest.matchAll(/(?<![\w.])@([a-z0-9]+(?:-[a-z0-9]+)*)/g);
    return Array.from(bare, ({ 0: text, 1: slug = '', index }) => ({
      file: entry.file,
      line: lineInBody(entry, index),
      field: 'body',
      found: `Found "${text}" outside brackets.`,
      write: known.includes(slug)
        ? `Write [@${slug}].`
        : 'Write a citation as [@source-slug]; anything else without the @.',
    }));
  });
}

import { entriesIn, slugsIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { lineInBody } from '../passages.ts';
import { unknownSlug } from './references.ts';

/** Every `[@` in prose is a whole citation of a source that exists. */
export function soundCitations(content: Content): Fault[] {
  const known = slugsIn(content, 'sources');
  return entriesIn(content, 'organisations', 'models', 'programmes', 'guides').flatMap((entry) =>
    Array.from(entry.body.matchAll(/\[@/g), ({ index }): Fault | null => {
      const at = { file: entry.file, line: lineInBody(entry, index), field: 'body' };
      const rest = entry.body.slice(index);
      const slug = /^\[@([a-z0-9]+(?:-[a-z0-9]+)*)\]/.exec(rest)?.[1];
      if (slug !== undefined)
        return known.includes(slug) ? null : { ...at, ...unknownSlug(slug, 'sources', known) };
      return { ...at, ...badCitation(rest) };
    }).filter((fault) => fault !== null),
  );
}

function badCitation(rest: string): Pick<Fault, 'found' | 'write'> {
  const whole = /^\[@[^\]\n]{0,80}\]/.exec(rest)?.[0];
  const found =
    whole === undefined ? 'Found a citation that is not closed' : 'Found a citation we cannot read';
  const text = whole ?? rest.split('\n', 1).join('').slice(0, 30);
  return {
    found: `${found}: "${text}".`,
    write: 'Write one source in each pair of brackets: [@source-slug].',
  };
}

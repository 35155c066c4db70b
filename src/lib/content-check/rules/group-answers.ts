import { entriesIn, type Content } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { keysAt, textsAt } from '../find-at.ts';
import { chooseFrom } from '../wording.ts';

/** What a group answers for itself is one of the values its question allows. */
export function groupAnswers(content: Content): Fault[] {
  const questions = new Map(
    entriesIn(content, 'questions').map(({ slug, readable }) => [slug, keysAt(readable, 'values')]),
  );
  return entriesIn(content, 'groups').flatMap((entry) =>
    textsAt(entry.readable, 'answers.*.value').flatMap(({ path, value }) => {
      const allowed = questions.get(String(path[1]));
      if (allowed === undefined || allowed.includes(value)) return [];
      const write = chooseFrom(value, allowed);
      return [
        {
          file: entry.file,
          line: entry.lineOf(path),
          field: fieldName(path),
          found: `Found "${value}".`,
          write,
        },
      ];
    }),
  );
}

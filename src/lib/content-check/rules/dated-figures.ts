import { plain } from '../../plain-prose.ts';
import { undatedFigure } from '../claims.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { textsAt } from '../find-at.ts';
import { bodyBlocks, knownNames } from '../page-text.ts';

/** Fields of prose where a count may stand; an evidence box gives each study its year in a field of its own. */
const FIELDS = [
  'shortAnswer',
  'description',
  'founded.text',
  'england.text',
  'answers.*.text',
  'parts.*.text',
  'rows.*.left.text',
  'rows.*.right.text',
  'rows.*.note',
  'picture.parts.*.text',
  'definition',
  'forWhom',
];

/** A figure that counts the world says of when it is, in the same paragraph, item or field. */
export function datedFigures(content: Content): Fault[] {
  const names = knownNames(content);
  const ours = entriesIn(content, 'organisations', 'models', 'programmes', 'guides', 'glossary', 'helplines');
  return ours.flatMap((entry) =>
    textsOf(entry).flatMap(({ field, line, text }) => {
      const figure = undatedFigure(plain(text), names);
      if (figure === null) return [];
      const found = `Found the figure "${figure}" with no year.`;
      return [
        {
          file: entry.file,
          line,
          field,
          found,
          write: 'Say of which year it is, or that its source is undated.',
        },
      ];
    }),
  );
}

function textsOf(entry: Entry) {
  const fields = FIELDS.flatMap((pattern) => textsAt(entry.data, pattern)).map(({ path, value }) => ({
    field: fieldName(path),
    line: entry.lineOf(path),
    text: value,
  }));
  return [...fields, ...bodyBlocks(entry)];
}

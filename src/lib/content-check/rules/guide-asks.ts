import { entriesIn, type Content } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { findAt, textsAt } from '../find-at.ts';

/** A guide asks only what can be chosen, and asks it once. */
export function guideAsks(content: Content): Fault[] {
  const questions = new Map(entriesIn(content, 'questions').map((question) => [question.slug, question]));
  const hasNoChoices = (slug: string) => {
    // One that is not there, or could not be read, is a fault of its own.
    const data = questions.get(slug)?.data;
    return data !== undefined && findAt(data, 'choices.*').length === 0;
  };
  return entriesIn(content, 'guides').flatMap(({ file, readable, lineOf }) => {
    const asked = textsAt(readable, 'asks.*.questions.*');
    return asked.flatMap(({ path, value }, index): Fault[] => {
      const at = { file, line: lineOf(path), field: fieldName(path) };
      if (asked.slice(0, index).some((earlier) => earlier.value === value))
        return [{ ...at, found: `Found "${value}" a second time.`, write: 'Ask each question once.' }];
      if (hasNoChoices(value))
        return [
          {
            ...at,
            found: `Found "${value}", which has no choices.`,
            write: `Write choices in ${questions.get(value)?.file}, or take it out.`,
          },
        ];
      return [];
    });
  });
}

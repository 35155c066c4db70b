import { entriesIn, type Content } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { textAt, textsAt } from '../find-at.ts';
import { chooseFrom } from '../wording.ts';

/** Where a programme is named, it is one of its own, not two set side by side. */
export function programmeKinds(content: Content): Fault[] {
  const slugsOf = (kind: string) =>
    entriesIn(content, 'programmes')
      .filter((entry) => textAt(entry.readable, 'kind') === kind)
      .map(({ slug }) => slug);
  const comparisons = slugsOf('comparison');
  return entriesIn(content, 'organisations', 'programmes').flatMap((entry) =>
    (entry.collection === 'organisations' ? ['programme'] : ['left', 'right'])
      .flatMap((field) => textsAt(entry.readable, field))
      .filter(({ value }) => comparisons.includes(value))
      .map(({ path, value }) => ({
        file: entry.file,
        line: entry.lineOf(path),
        field: fieldName(path),
        found: `Found "${value}", which sets two programmes side by side.`,
        write: chooseFrom(value, slugsOf('programme')) || 'Write the slug of one programme.',
      })),
  );
}

import { entriesIn, type Content, type Entry } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { findAt, keysAt, textAt, textsAt } from '../find-at.ts';
import { chooseFrom, oneOf } from '../wording.ts';

/**
 * The choices of a question name codes it has, each once, and whoever answers
 * such a question says which code it is.
 */
export function questionChoices(content: Content): Fault[] {
  const asked = entriesIn(content, 'questions').filter(({ data }) => findAt(data, 'choices.*').length > 0);
  return [
    ...asked.flatMap(wrongCodes),
    ...asked.flatMap(repeatedSlugs),
    ...asked.flatMap((question) => uncodedAnswers(content, question)),
  ];
}

function wrongCodes({ file, data, lineOf }: Entry): Fault[] {
  const codes = keysAt(data, 'values');
  return findAt(data, 'choices.*').flatMap(({ path, value }) => {
    const named = [...textsAt(value, 'fits.*'), ...textsAt(value, 'partly.*')];
    return named.flatMap(({ path: inside, value: code }, index) => {
      const at = [...path, ...inside];
      const fault = { file, line: lineOf(at), field: fieldName(at), found: `Found "${code}".` };
      if (!codes.includes(code))
        return [{ ...fault, write: chooseFrom(code, codes) || 'Add it to values first.' }];
      const isSecond = named.slice(0, index).some((earlier) => earlier.value === code);
      return isSecond ? [{ ...fault, write: 'Name each code once: it fits, or it fits in part.' }] : [];
    });
  });
}

function repeatedSlugs({ file, data, lineOf }: Entry): Fault[] {
  const slugs = textsAt(data, 'choices.*.slug');
  return slugs
    .filter(({ value }, index) => slugs.slice(0, index).some((earlier) => earlier.value === value))
    .map(({ path, value }) => ({
      file,
      line: lineOf(path),
      field: fieldName(path),
      found: `Found "${value}" a second time.`,
      write: 'Give each choice a slug of its own.',
    }));
}

/** Without a code nobody could say whether the answer meets a choice. */
function uncodedAnswers(content: Content, question: Entry): Fault[] {
  return entriesIn(content, 'organisations')
    .filter(({ data }) => textAt(data, `answers.${question.slug}.kind`) === 'statement')
    .filter(({ data }) => textAt(data, `answers.${question.slug}.value`) === undefined)
    .map(({ file, lineOf }) => {
      const path = ['answers', question.slug];
      return {
        file,
        line: lineOf(path),
        field: fieldName([...path, 'value']),
        found: 'Found a statement without a value.',
        write: `${oneOf(keysAt(question.data, 'values'))} Readers choose by it.`,
      };
    });
}

import { entriesIn, slugsIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { keysAt, textAt } from '../find-at.ts';
import { chooseFrom } from '../wording.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** Compared and alternative entries answer every question; nobody answers one that is not asked. */
export function questionAnswers(content: Content): Fault[] {
  const questions = entriesIn(content, 'questions');
  const slugs = slugsIn(content, 'questions');
  return entriesIn(content, 'organisations').flatMap((entry) => {
    if (entry.data === undefined) return [];
    const answered = keysAt(entry.data, 'answers');
    const fault = (slug: string, part: string, words: Words): Fault => {
      const path = ['answers', slug, ...(part === '' ? [] : [part])];
      return { file: entry.file, line: entry.lineOf(path), field: path.join('.'), ...words };
    };
    return [
      ...(mustAnswer(entry) ? questions : [])
        .filter(({ slug }) => !answered.includes(slug))
        .map((question) => fault(question.slug, '', unanswered(question))),
      ...answered
        .filter((slug) => !slugs.includes(slug))
        .map((slug) =>
          fault(
            slug,
            '',
            notAsked(
              slug,
              slugs.filter((known) => !answered.includes(known)),
            ),
          ),
        ),
      ...questions.flatMap((question) => {
        const words = wrongValue(question, entry);
        return words === null ? [] : [fault(question.slug, 'value', words)];
      }),
    ];
  });
}

function mustAnswer(entry: Entry): boolean {
  return ['compared', 'alternative'].includes(textAt(entry.data, 'kind') ?? '');
}

function unanswered({ slug, data }: Entry): Words {
  return {
    found: `Found no answer to "${textAt(data, 'question') ?? slug}".`,
    write: `Write ${slug} with its kind, text and sources; where nobody knows, the kind is not-known.`,
  };
}

function notAsked(slug: string, unansweredSlugs: readonly string[]): Words {
  const found = `Found an answer to "${slug}", but there is no such file in content/questions.`;
  return { found, write: chooseFrom(slug, unansweredSlugs) || 'Take the answer out.' };
}

function wrongValue(question: Entry, { data }: Entry): Words | null {
  const value = textAt(data, `answers.${question.slug}.value`);
  const kind = textAt(data, `answers.${question.slug}.kind`);
  if (value === undefined || question.data === undefined) return null;
  const found = `Found "${value}".`;
  const allowed = keysAt(question.data, 'values');
  if (allowed.length === 0)
    return { found, write: `Take value out: answers to ${question.slug} have no codes.` };
  if (!allowed.includes(value)) return { found, write: chooseFrom(value, allowed) };
  if (kind !== 'not-said' && kind !== 'not-known') return null;
  return {
    found: `Found "${value}" with the kind "${kind}".`,
    write: 'Take value out, or make the kind statement or varies.',
  };
}

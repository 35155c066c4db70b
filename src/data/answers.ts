import { answerLabel } from '../lib/answer-words.ts';
import { slugify } from '../lib/text.ts';
import type { Answer } from '../schemas/answer.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';
import { listOrganisations, type OrganisationBrief } from './organisations.ts';

/** One organisation’s answer to one question. */
export interface AnswerView extends Answer {
  organisation: OrganisationBrief;
  /** The coded value’s label, for example "Stopping", or what kind of not-an-answer it is; absent where neither is. */
  label: string | undefined;
  /** The part of the organisation’s own page that says it in full, where the question names one. */
  inFull: string | undefined;
}

/** The columns of the comparison, in alphabetical order with the alternatives last, and its questions in order. */
export async function readAnswers() {
  const [compared, alternatives, organisations, questions] = await Promise.all([
    listOrganisations('compared'),
    listOrganisations('alternative'),
    entriesBySlug('organisations'),
    entriesBySlug('questions'),
  ]);
  const answerOf = (question: string, organisation: OrganisationBrief): AnswerView => {
    const { data } = mustGet(questions, question, 'questions');
    const { answers } = mustGet(organisations, organisation.slug, 'organisations').data;
    const answer = mustGet(new Map(Object.entries(answers)), question, `the answers of ${organisation.slug}`);
    const section = organisation.kind === 'compared' && data.section ? `#${slugify(data.section)}` : '';
    return {
      ...answer,
      organisation,
      label: answerLabel(answer.kind, answer.value === undefined ? undefined : data.values[answer.value]),
      inFull: data.section && `${organisation.href}${section}`,
    };
  };
  return {
    columns: [...compared, ...alternatives],
    questions: Array.from(questions, ([slug, { data }]) => ({ slug, ...data })).toSorted(
      (a, b) => a.order - b.order,
    ),
    answerOf,
  };
}

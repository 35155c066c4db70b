import { fitOf, type Fit } from '../lib/fit.ts';
import { readAnswers } from './answers.ts';

/** Something a reader may want, and how each column of the comparison meets it, in the columns’ order. */
export interface ChoiceView {
  /** The question’s slug and its own, as an address marks it: `goal:cut-down`. */
  slug: string;
  want: string;
  fits: Fit[];
}

/** Everything a reader may want, in the order of the comparison’s questions. */
export async function listChoices(): Promise<ChoiceView[]> {
  const { columns, questions, answerOf } = await readAnswers();
  return questions.flatMap(({ slug, choices }) =>
    choices.map((choice) => ({
      slug: `${slug}:${choice.slug}`,
      want: choice.want,
      fits: columns.map((organisation) => fitOf(answerOf(slug, organisation), choice)),
    })),
  );
}

/** Short names of the columns of which nothing was found in England: what is not there suits nobody. */
export async function listNotFound(): Promise<string[]> {
  const { columns, answerOf } = await readAnswers();
  return columns
    .filter((organisation) => answerOf('in-england', organisation).value === 'none-found')
    .map(({ shortName }) => shortName);
}

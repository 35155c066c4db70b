import { fitOf, type Fit } from '../lib/fit.ts';
import { readAnswers, type AnswerView } from './answers.ts';

/** How one organisation meets what a reader wants, and why. */
export interface FitView extends AnswerView {
  fit: Fit;
  /** Whether anything of it was found in England: what suits a reader and is not there is of no use. */
  isInEngland: boolean;
}

/** Something a reader may want, and how each column of the comparison meets it. */
export interface ChoiceView {
  /** Its name in the address: `goal:cut-down`. */
  id: string;
  want: string;
  fits: FitView[];
}

/** The questions with choices, in the order of the comparison, by slug. */
export async function listChoices(): Promise<Map<string, ChoiceView[]>> {
  const { columns, questions, answerOf } = await readAnswers();
  return new Map(
    questions
      .filter(({ choices }) => choices.length > 0)
      .map(({ slug, choices }) => [
        slug,
        choices.map((choice) => ({
          id: `${slug}:${choice.slug}`,
          want: choice.want,
          fits: columns.map((organisation) => {
            const answer = answerOf(slug, organisation);
            return {
              ...answer,
              fit: fitOf(answer, choice),
              isInEngland: answerOf('in-england', organisation).value !== 'none-found',
            };
          }),
        })),
      ]),
  );
}

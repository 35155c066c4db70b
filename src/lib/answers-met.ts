import type { Choice } from '../schemas/question.ts';
import type { AnswersMet } from './group-listing.ts';

/** The coded answers that filters rest on; one that is absent was not answered. */
export type FilterCodes = Partial<Record<'goal' | 'faith' | 'programme', string | undefined>>;

/** What readers may choose of a question. */
type ChoicesOf = Readonly<Record<'goal' | 'faith', readonly Choice[]>>;

/** What coded answers meet in full: in part is not enough for a filter. What was not answered is left out. */
export function answersMet({ goal, faith, programme }: FilterCodes, choices: ChoicesOf): Partial<AnswersMet> {
  return {
    ...(programme !== undefined && { approach: [programme] }),
    ...(goal !== undefined && { goal: metBy(goal, choices.goal) }),
    ...(faith !== undefined && { faith: metBy(faith, choices.faith) }),
  };
}

function metBy(code: string, choices: readonly Choice[]): string[] {
  return choices.filter(({ fits }) => fits.includes(code)).map(({ slug }) => slug);
}

import type { Answer } from '../schemas/answer.ts';
import type { Choice } from '../schemas/question.ts';

/** How an organisation’s coded answer meets what a reader wants, in the words the site prints. */
export const fitWords = {
  fits: 'Fits',
  partly: 'In part, or it varies',
  'does-not': 'Does not fit',
  'not-known': 'Not known',
} as const;
export type Fit = keyof typeof fitWords;

/** Whether an answer meets a choice. What nobody knows is never taken for a no. */
export function fitOf(
  { kind, value }: Pick<Answer, 'kind' | 'value'>,
  { fits, partly }: Pick<Choice, 'fits' | 'partly'>,
): Fit {
  if (kind === 'varies') return 'partly';
  if (kind !== 'statement' || value === undefined) return 'not-known';
  if (fits.includes(value)) return 'fits';
  return partly.includes(value) ? 'partly' : 'does-not';
}

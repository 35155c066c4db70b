import type { Answer } from '../schemas/answer.ts';

const KIND_LABELS = {
  varies: 'Varies by group',
  'not-said': 'It does not say',
  'not-known': 'Not known',
} as const;

/** The few words in bold before an answer: its coded value, or what kind of not-an-answer it is. */
export function answerLabel(kind: Answer['kind'], valueLabel: string | undefined): string | undefined {
  return kind === 'statement' ? valueLabel : KIND_LABELS[kind];
}

/** Whether the words in bold before an answer stand for a coded value, which alone can be compared. */
export function isCodedLabel(label: string): boolean {
  return !Object.values<string>(KIND_LABELS).includes(label);
}

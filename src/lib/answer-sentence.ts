import { listInWords } from './text.ts';

/** One organisation’s short answer to a question. */
export interface ShortAnswer {
  /** The organisation’s name in a list. */
  name: string;
  /** The words in bold before its answer; absent where the question has no coded answers. */
  label: string | undefined;
}

/**
 * One sentence that says how several organisations answer a question, those
 * with the same answer together, in the order they stand in.
 */
export function answerSentence(answers: readonly ShortAnswer[]): string {
  const labelled = answers.filter(({ label }) => label !== undefined);
  if (labelled.length < answers.length)
    return 'There is no short answer to this. Each says it in its own words below.';
  const same = Map.groupBy(labelled, ({ label }) => label);
  const parts = Array.from(
    same,
    ([label, those]) => `“${label}” for ${listInWords(those.map(({ name }) => name))}`,
  );
  return `In short: ${parts.join('; ')}.`;
}

/** Whether all these codes are known and the same. An answer without a code is never taken to be like another. */
export function isSameAnswer(codes: readonly (string | undefined)[]): boolean {
  return codes[0] !== undefined && codes.every((code) => code === codes[0]);
}

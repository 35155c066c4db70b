import type { FieldPath } from '../content-check/fault.ts';
import { chooseFrom } from '../content-check/wording.ts';
import { accept } from './accept.ts';

/** Whoever answers: a terminal, or a test. */
export interface Conversation {
  /** Asks, and gives the answer without spaces around it. Rejects with `Stopped` when nobody will answer any more. */
  ask: (question: string) => Promise<string>;
  say: (text: string) => void;
}

/** The person left: Ctrl+C, or the end of what a pipe holds. */
export class Stopped extends Error {}

/** What an answer comes to, or why it does not do. */
export type Answer<Value> = { value: Value } | { says: string };

/** Asks until an answer does. */
export async function askUntil<Value>(
  { ask, say }: Conversation,
  question: string,
  read: (answer: string) => Answer<Value>,
): Promise<Value> {
  for (;;) {
    const answer = read(await ask(question));
    if ('value' in answer) return answer.value;
    say(answer.says);
  }
}

/** Asks for yes or no. */
export function askYesNo(talk: Conversation, question: string): Promise<boolean> {
  return askUntil(talk, `${question} (yes or no)`, (answer) => {
    if (/^y(?:es)?$/i.test(answer)) return { value: true };
    return /^n(?:o)?$/i.test(answer) ? { value: false } : { says: '  Write yes or no.' };
  });
}

/** Asks for the text of a field. */
export function askText(talk: Conversation, path: FieldPath, question: string): Promise<string> {
  return askUntil(talk, question, (answer) => accept(path, answer));
}

/** As `askText`, of what need not be known: an empty answer is undefined. `tidy` puts an answer into the form the field has. */
export function askTextIfKnown(
  talk: Conversation,
  path: FieldPath,
  question: string,
  tidy = (answer: string) => answer,
): Promise<string | undefined> {
  return askUntil<string | undefined>(talk, `${question} (empty: not known)`, (answer) =>
    answer === '' ? { value: undefined } : accept(path, tidy(answer)),
  );
}

/** Asks for one of some words; an empty answer stands for `empty`, where there is one. */
export function askWord<Word extends string>(
  talk: Conversation,
  question: string,
  words: readonly Word[],
  empty?: Word,
): Promise<Word> {
  const asked = empty === undefined ? question : `${question} (empty: ${empty})`;
  return askUntil(talk, asked, (answer): Answer<Word> => {
    if (answer === '' && empty !== undefined) return { value: empty };
    const found = words.find((one) => one === answer.toLowerCase());
    return found === undefined ? { says: notOneOf(answer, words) } : { value: found };
  });
}

/** What to say of a word that is none of those asked for. */
export function notOneOf(word: string, words: readonly string[]): string {
  return `  Found "${word}". ${chooseFrom(word, words) || 'Write one of those named.'}`;
}

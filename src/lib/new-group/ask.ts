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

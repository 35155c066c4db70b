/**
 * The withdrawal warning in parts, said the same wherever stopping or cutting
 * down is discussed: on our pages and in what others take away.
 */
export const withdrawalWarning = {
  first: 'If you drink heavily every day, do not stop suddenly.',
  why: 'If you shake, sweat or feel sick without a drink, your body may depend on alcohol. Stopping all at once can kill. With medical help, people can stop safely. Ask a GP, a local alcohol service or NHS 111 first. The same goes for someone you care about.',
  /** What follows “Phone 999”. */
  emergency: 'for a seizure (fit), confusion, severe shaking, or seeing things that are not there.',
} as const;

/** The whole warning as one text. */
export function warningText(): string {
  const { first, why, emergency } = withdrawalWarning;
  return `${first} ${why} Phone 999 ${emergency}`;
}

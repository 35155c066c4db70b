/** After this long with nothing to see, somebody would press again. */
const SLOW_MS = 1_000;

/** Waits for an answer, and has it said where it is long in coming. */
export async function whileSlow<Answer>(answer: Promise<Answer>, say: () => void): Promise<Answer> {
  const slow = window.setTimeout(say, SLOW_MS);
  try {
    return await answer;
  } finally {
    window.clearTimeout(slow);
  }
}

/** Said then. */
export const LOOKING = 'Looking for groups…';

/**
 * Keeps the answer of a costly join for the rest of a build: with 50,000 groups, thousands of pages ask for
 * it. In development each page asks anew, so that an edit shows.
 */
export function once<Answer>(make: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (import.meta.env.DEV ? make() : (answer ??= make()));
}

/** One answer of the engine to one query of a plan: addresses and the engine’s score, best first. */
export type EngineAnswer = readonly { href: string; score: number }[];

/** What the words inside a page count, beside its names. */
const INSIDE = 0.33;
/** How much of that a page loses that the engine scores far below its best. */
const FALL = 0.8;

/**
 * One ranked list of addresses: the pins, then by what a page’s names say and what the engine found in its text. An
 * answer of the engine counts as much as its query holds of what was asked.
 */
export function mergeAnswers(
  {
    pins,
    shares,
    scores,
  }: { pins: readonly string[]; shares: readonly number[]; scores: ReadonlyMap<string, number> },
  answers: readonly EngineAnswer[],
): string[] {
  const inside = new Map<string, number>();
  for (const [index, answer] of answers.entries()) {
    const best = answer[0]?.score ?? 0;
    for (const { href, score } of answer) {
      const worth = (shares[index] ?? 0) * (1 - FALL + (FALL * score) / (best || 1));
      inside.set(href, Math.max(inside.get(href) ?? 0, worth));
    }
  }
  const total = (href: string) => (scores.get(href) ?? 0) + INSIDE * (inside.get(href) ?? 0);
  const ranked = [...new Set([...scores.keys(), ...inside.keys()])].toSorted((a, b) => total(b) - total(a));
  return [...new Set([...pins, ...ranked])];
}

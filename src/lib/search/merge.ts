/** One answer of the engine to one query of a plan: addresses, best first. */
export type EngineAnswer = readonly string[];

/** One ranked list of addresses: the pins, then what the engine answered to each query of the plan, best first. */
export function mergeAnswers(pins: readonly string[], answers: readonly EngineAnswer[]): string[] {
  return [...new Set([...pins, ...answers.flat()])];
}

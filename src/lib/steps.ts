/** Whole numbers as the steps from each to the next: numbers that run on are sent in fewer bytes so. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers some steps lead to. */
export function fromSteps(steps: readonly number[]): number[] {
  let last = 0;
  return steps.map((step) => (last += step));
}

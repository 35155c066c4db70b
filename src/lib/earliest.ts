/** The earliest of some days, `YYYY-MM-DD`; undefined of none. */
export function earliest(days: readonly string[]): string | undefined {
  return days.toSorted()[0];
}

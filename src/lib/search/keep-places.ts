/**
 * A list that replaces another under somebody’s finger: what stands in both keeps its place as far as the new
 * list is long enough, and the places between are filled in the new list’s order. Items are told apart by themselves.
 */
export function keepPlaces<Item>(shown: readonly Item[], next: readonly Item[]): Item[] {
  const staying = new Set(shown.filter((item, place) => place < next.length && next.includes(item)));
  const coming = next.filter((item) => !staying.has(item)).values();
  return next.map((_, place) => {
    const here = shown[place];
    if (here !== undefined && staying.has(here)) return here;
    return coming.next().value ?? next[place];
  }) as Item[];
}

/** How many groups a page of a list shows. */
export const LIST_PAGE_SIZE = 40;

/** One page of a long list. */
export interface ListPage<Item> {
  items: readonly Item[];
  /** 1 for the first page. */
  number: number;
  count: number;
}

/** A list cut into pages; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}

/**
 * The pages a page of a long list leads to: the first, the last, its neighbours, and leaps of ten and a hundred,
 * so that any page is a few steps away and the list of links stays short.
 */
export function pagesAround(number: number, count: number): number[] {
  const steps = [-100, -10, -2, -1, 0, 1, 2, 10, 100].map((step) => number + step);
  return [...new Set([1, ...steps, count])]
    .filter((page) => page >= 1 && page <= count)
    .toSorted((a, b) => a - b);
}

/** The address of a page of a list: the list's own for the first, `…/2/` for the second. */
export function pageAddress(href: string, number: number): string {
  return number === 1 ? href : `${href}${number}/`;
}

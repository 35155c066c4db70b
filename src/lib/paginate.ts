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

/** The address of a page of a list: the list's own for the first, `…/2/` for the second. */
export function pageAddress(href: string, number: number): string {
  return number === 1 ? href : `${href}${number}/`;
}

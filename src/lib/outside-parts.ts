/** Countries beyond England that have a part of their own on the finder’s page, by slug. */
export const outsideParts = ['scotland', 'wales', 'northern-ireland'] as const;

/** The heading of a country’s part on the finder’s page; of all of them, for a country that has none. */
export function outsideAnchor(slug: string): string {
  return outsideParts.some((part) => part === slug) ? `#outside-${slug}-title` : '#outside-england';
}

/**
 * Which index a built page belongs to: single groups and their lists have their own, so that they cost nothing
 * where nobody asks for a place. Null for pages nobody searches for: the search itself, the page of no page, and
 * those that carry on a list, which its first page stands for.
 */
export function indexPartOf(address: string): 'main' | 'groups' | null {
  if (address === '/search/' || !address.endsWith('/') || /\/\d+\/$/.test(address)) return null;
  return /^\/groups\/./.test(address) ? 'groups' : 'main';
}

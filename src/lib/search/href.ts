/** The address of a search by words alone. The words stand after `#`, where no server sees them. */
export function searchHref(typed: string): string {
  const query = typed.trim();
  return query === '' ? '/search/' : `/search/#q=${encodeURIComponent(query)}`;
}

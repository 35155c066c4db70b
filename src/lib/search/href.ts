/** The address of a search by words alone. The words stand after `#`, where no server sees them. */
export function searchHref(typed: string): string {
  const query = typed.trim();
  return `/search/${query && `#q=${encodeURIComponent(query)}`}`;
}

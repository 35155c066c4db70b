/** The name of a component’s scope, which Astro adds to its elements and its selectors. */
const SCOPE = /\bastro-[a-z0-9]{8}\b/g;

/**
 * A page with short names for the scopes of its styles. Names made of chance letters are what brotli can do
 * least about. Each page carries its own styles, so the names need to differ only within it.
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(SCOPE, (scope) => {
    const name = names.get(scope) ?? `s${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  });
}

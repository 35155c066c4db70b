/** The address a built file answers at, or null for files that are not pages. */
export function addressOf(file: string): string | null {
  if (!file.endsWith('/index.html') && file !== 'index.html') return null;
  return `/${file.slice(0, -'index.html'.length)}`;
}

/**
 * Whether a built file is HTML that other websites keep and send themselves. It
 * is no page of this site: it brings its own policy, and has no header or footer.
 */
export function isForOthers(file: string): boolean {
  return file.startsWith('data/') && file.endsWith('.html');
}

/** The targets of `src/redirects.json` that lead nowhere, each as `old → new`. */
export function deadRedirects(
  redirects: Readonly<Record<string, string>>,
  built: readonly string[],
): string[] {
  return Object.entries(redirects)
    .filter(([, target]) => !built.includes(target.replace(/#.*$/, '')))
    .map(([from, target]) => `${from} → ${target}`);
}

/** How a build's addresses differ from the committed list. */
export function compareAddresses(committed: readonly string[], built: readonly string[]) {
  // Sets, because a large directory has tens of thousands of both.
  const [promised, present] = [new Set(committed), new Set(built)];
  return {
    vanished: committed.filter((address) => !present.has(address)),
    added: built.filter((address) => !promised.has(address)),
  };
}

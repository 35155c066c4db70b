/** The address a built file answers at, or null for files that are not pages. */
export function addressOf(file: string): string | null {
  if (!file.endsWith('/index.html') && file !== 'index.html') return null;
  return `/${file.slice(0, -'index.html'.length)}`;
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

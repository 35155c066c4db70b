/** A citation in prose: `[@source-slug]`. */
const CITATION = /\[@([a-z0-9-]+)\]/g;

/** Slugs of the sources a text cites, each once, in the order a reader meets them. */
export function citedSources(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(CITATION), (match) => match[1] ?? ''))];
}

/** A text cut at its citations: what stands between them, and the slugs. */
export function splitAtCitations(text: string): ({ text: string } | { source: string })[] {
  return text
    .split(CITATION)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { source: piece }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

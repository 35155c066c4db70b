/** What the index needs of a page that is not indexed word for word. */
export interface PageFacts {
  title: string;
  summary: string;
  /** Whether its text says that it is to be searched. */
  isSearched: boolean;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Reads a built page: its heading, or its title where it has none, and its description. */
export function pageFacts(html: string): PageFacts {
  const heading = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const summary = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return {
    title: plainText(heading),
    summary: plainText(summary),
    isSearched: /<main\b[^>]* data-pagefind-body/.test(html),
  };
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return NAMED[name ?? ''] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

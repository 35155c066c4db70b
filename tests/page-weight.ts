import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes after brotli at its highest setting. */
export function weigh(text: string): number {
  return brotliCompressSync(text).length;
}

/**
 * Whether a text weighs more than so many bytes after brotli at its highest setting. That is slow, and what a
 * quick setting makes light enough it makes no heavier: of thousands of pages only the heaviest need it.
 */
export function isHeavier(text: string, bytes: number): boolean {
  const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return quick.length > bytes && weigh(text) > bytes;
}

const scriptWeights = new Map<string, number>();

/** A script stands on hundreds of pages and is weighed once. */
function weighScript(text: string): number {
  const bytes = scriptWeights.get(text) ?? weigh(text);
  scriptWeights.set(text, bytes);
  return bytes;
}

/** What the scripts weigh that a page fetches before anything is touched, each file once. `read` reads a file of the build. */
export function weighScripts(html: string, read: (file: string) => string): number {
  const fetched = new Set<string>();
  const fetchScript = (file: string) => {
    if (fetched.has(file)) return;
    fetched.add(file);
    for (const [, a, b] of read(file).matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g)) {
      fetchScript(`_astro/${a ?? b ?? ''}`);
    }
  };
  for (const [, src = ''] of html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)) fetchScript(src);
  return Array.from(fetched, (file) => weighScript(read(file))).reduce((sum, bytes) => sum + bytes, 0);
}

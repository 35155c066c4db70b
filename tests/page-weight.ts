import { brotliCompressSync } from 'node:zlib';

/** Bytes after brotli at its highest setting. */
export function weigh(text: string): number {
  return brotliCompressSync(text).length;
}

/** What the scripts weigh that a page fetches before anything is touched, each file once. `read` reads a file of the build. */
export function weighScripts(html: string, read: (file: string) => string): number {
  const importsOf = (file: string): string[] => [
    file,
    ...Array.from(
      read(file).matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g),
      ([, a, b]) => `_astro/${a ?? b ?? ''}`,
    ),
  ];
  const named = Array.from(html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g), ([, src = '']) => src);
  return [...new Set(named.flatMap(importsOf))].reduce((sum, file) => sum + weigh(read(file)), 0);
}

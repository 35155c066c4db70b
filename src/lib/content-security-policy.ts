import { createHash } from 'node:crypto';

const INLINE_BLOCK = /<(style|script)([^>]*)>([\s\S]*?)<\/\1>/g;

/** The hashes of a page's inline blocks, as a policy names them. Files and data blocks need none. */
export interface InlineHashes {
  styles: Set<string>;
  scripts: Set<string>;
}

/** Finds the inline blocks that are really in a page. */
export function hashInlineBlocks(html: string): InlineHashes {
  const hashes: InlineHashes = { styles: new Set(), scripts: new Set() };
  for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE_BLOCK)) {
    if (/\ssrc=|application\/(?:ld\+)?json/.test(attributes)) continue;
    hashes[tag === 'style' ? 'styles' : 'scripts'].add(
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
  }
  return hashes;
}

/**
 * The policy for pages with these inline blocks. The search engine is
 * WebAssembly in a worker of our own, hence `'wasm-unsafe-eval'`.
 */
export function contentSecurityPolicy({ styles, scripts }: InlineHashes): string {
  return [
    `default-src 'none'`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

/** True for a page that only sends its reader on; Astro writes one for each redirect, with nothing in it to guard. */
export function isRedirect(html: string): boolean {
  return /<meta http-equiv="refresh"/.test(html);
}

/** Puts a policy first in a page's head, right after the charset, so that it holds for all that follows. */
export function insertPolicy(html: string, policy: string): string {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`Cannot place the policy: the page has no ${charset}.`);
  return html.replace(charset, `${charset}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** A headers file (the form Netlify and Cloudflare Pages read) with one policy for every page. */
export function headersFile(pages: readonly InlineHashes[]): string {
  const all: InlineHashes = {
    styles: new Set(pages.flatMap(({ styles }) => [...styles]).toSorted()),
    scripts: new Set(pages.flatMap(({ scripts }) => [...scripts]).toSorted()),
  };
  const headers = [
    // A meta element cannot say this one.
    `Content-Security-Policy: ${contentSecurityPolicy(all)}; frame-ancestors 'none'`,
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
    // Where a reader is may be asked for by this site alone, and is, on a press, for the groups near them.
    'Permissions-Policy: camera=(), microphone=(), geolocation=(self)',
    'Cross-Origin-Opener-Policy: same-origin',
  ];
  return `/*\n${headers.map((header) => `  ${header}`).join('\n')}\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n/favicon.svg\n  Cache-Control: public, max-age=604800\n/copy-worker.js\n  Cache-Control: no-cache\n/copy.json\n  Cache-Control: no-cache\n/data/*\n  Access-Control-Allow-Origin: *\n`;
}

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  hashInlineBlocks,
  headersFile,
  insertPolicy,
  isRedirect,
} from '../../../src/lib/content-security-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const none = { styles: new Set<string>(), scripts: new Set<string>() };

describe('hashInlineBlocks', () => {
  test('a hash is the one browsers compute: base64 of SHA-256', () => {
    // As `openssl dgst -sha256 -binary | base64` gives it.
    const { scripts } = hashInlineBlocks(`<script>alert('Hello, world.');</script>`);
    expect([...scripts]).toEqual([`'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='`]);
  });

  test.each([
    { html: '<style>a{}</style>', styles: ['a{}'], scripts: [], why: 'a style' },
    {
      html: '<style media="print">a{}</style>',
      styles: ['a{}'],
      scripts: [],
      why: 'attributes do not count',
    },
    { html: '<script type="module">f()</script>', styles: [], scripts: ['f()'], why: 'an inline module' },
    { html: '<script>\n f()\n</script>', styles: [], scripts: ['\n f()\n'], why: 'every space counts' },
    { html: '<style>a{}</style><style>b{}</style>', styles: ['a{}', 'b{}'], scripts: [], why: 'two blocks' },
    { html: '<style>a{}</style><style>a{}</style>', styles: ['a{}'], scripts: [], why: 'one block twice' },
    {
      html: '<script type="module" src="/_astro/a.js"></script>',
      styles: [],
      scripts: [],
      why: 'a script in a file needs no hash',
    },
    {
      html: '<script type="application/ld+json">{}</script><script type="application/json">{}</script>',
      styles: [],
      scripts: [],
      why: 'a data block is never run',
    },
    { html: '<p style="color:red">style</p>', styles: [], scripts: [], why: 'a page without blocks' },
  ])('$why', ({ html, styles, scripts }) => {
    expect(hashInlineBlocks(html)).toEqual({
      styles: new Set(styles.map(hashOf)),
      scripts: new Set(scripts.map(hashOf)),
    });
  });
});

describe('contentSecurityPolicy', () => {
  test('allows nothing but our own files where a page has no inline block', () => {
    expect(contentSecurityPolicy(none)).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
        "worker-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'",
    );
  });

  test('names each block of a page under its own kind', () => {
    const policy = contentSecurityPolicy({ styles: new Set(["'s'"]), scripts: new Set(["'j'"]) });
    expect(policy).toContain("style-src 'self' 's';");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'j';");
  });

  test('never lets anything inline run unnamed', () => {
    expect(contentSecurityPolicy(none)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
  });
});

test('a policy stands right after the charset, and nothing else of the page changes', () => {
  const page = '<head><meta charset="utf-8"><title>A</title></head>';
  expect(insertPolicy(page, "default-src 'none'")).toBe(
    '<head><meta charset="utf-8">' +
      `<meta http-equiv="content-security-policy" content="default-src 'none'"><title>A</title></head>`,
  );
});

test('a page without a charset is refused, since its policy would have no place', () => {
  expect(() => insertPolicy('<head></head>', 'x')).toThrow(
    'Cannot place the policy: the page has no <meta charset="utf-8">.',
  );
});

describe('headersFile', () => {
  const page = (style: string) => ({ ...none, styles: new Set([style]) });

  test('has the blocks of every page once, in an order that does not depend on the pages’', () => {
    const file = headersFile([page("'b'"), page("'a'"), page("'b'")]);
    expect(file).toContain("style-src 'self' 'a' 'b';");
    expect(headersFile([page("'a'"), page("'b'")])).toBe(file);
  });

  test('says what a meta element cannot, and keeps referrers to ourselves', () => {
    expect(headersFile([]).split('\n')).toEqual([
      '/*',
      `  Content-Security-Policy: ${contentSecurityPolicy(none)}; frame-ancestors 'none'`,
      '  Referrer-Policy: no-referrer',
      '  X-Content-Type-Options: nosniff',
      '  Permissions-Policy: camera=(), microphone=(), geolocation=(self)',
      '  Cross-Origin-Opener-Policy: same-origin',
      '/_astro/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '/favicon.svg',
      '  Cache-Control: public, max-age=604800',
      '/copy-worker.js',
      '  Cache-Control: no-cache',
      '/copy.json',
      '  Cache-Control: no-cache',
      '/data/*',
      '  Access-Control-Allow-Origin: *',
      '',
    ]);
  });
});

test.each([
  { html: '<!doctype html><title>…</title><meta http-equiv="refresh" content="0;url=/about/">', is: true },
  { html: '<!doctype html><head><meta charset="utf-8"></head>', is: false },
])('a page that only sends its reader on is told from a page: $is', ({ html, is }) => {
  expect(isRedirect(html)).toBe(is);
});

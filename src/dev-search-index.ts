import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** What only a finished build has: the index, and the file a search starts with. */
const BUILT = /^\/(?:pagefind\/|search\/start\.json$)/;

/** Lets `npm run dev` search the index of the last `npm run build`. */
export function serveLastSearchIndex(): AstroIntegration {
  return {
    name: 'serve-last-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // The URL parser resolves every `..`, so the path stays inside the folder.
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const file = join('dist', path);
          if (!BUILT.test(path) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
            next();
            return;
          }
          response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}

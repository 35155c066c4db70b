import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Lets `npm run dev` search the index of the last `npm run build`. */
export function serveLastSearchIndex(): AstroIntegration {
  return {
    name: 'serve-last-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          // The URL parser resolves every `..`, so the path stays inside the folder.
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const file = join('dist/pagefind', path);
          if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
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

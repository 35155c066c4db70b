import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { dist } from './built-pages.ts';

// Serves the build as a host would: with the headers of its `_headers` file,
// and the not-found page with its status. All is read anew for each request,
// so that a rebuild while it runs does no harm.
const port = Number(process.argv[2]);
const folder = process.argv[3] ?? dist;
const files = sirv(folder, { dev: true });

/** The headers for every page: the first part of the file. */
function readHeaders(): { name: string; value: string }[] {
  const [everywhere = ''] = readFileSync(join(folder, '_headers'), 'utf8').split('\n/_astro/');
  const lines = everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gm);
  return Array.from(lines, ([, name = '', value = '']) => ({ name, value }));
}

createServer((request, response) => {
  for (const { name, value } of readHeaders()) response.setHeader(name, value);
  files(request, response, () => {
    const notFound = readFileSync(join(folder, '404.html'));
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
  });
}).listen(port);

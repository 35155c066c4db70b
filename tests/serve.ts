import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { dist } from './built-pages.ts';

// Serves the build as a host would: with the headers of its `_headers` file,
// and the not-found page with its status.
const port = Number(process.argv[2]);
const [everywhere = ''] = readFileSync(join(dist, '_headers'), 'utf8').split('\n/_astro/');
const headers = Array.from(everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gm), ([, name = '', value = '']) => ({
  name,
  value,
}));
const notFound = readFileSync(join(dist, '404.html'));
// `dev` reads the folder anew for each request, so that a rebuild while it runs does no harm.
const files = sirv(dist, { dev: true });

createServer((request, response) => {
  for (const { name, value } of headers) response.setHeader(name, value);
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
  });
}).listen(port);

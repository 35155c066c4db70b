import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** A line between browser and server. */
export interface Line {
  latencyMs: number;
  bytesPerSecond: number;
}

/** Slow 4G as Lighthouse has it: 150 ms, 1.6 Mbit/s. */
export const slow4g: Line = { latencyMs: 150, bytesPerSecond: 1.6e6 / 8 };

/** Something the server sent. */
export interface Sent {
  path: string;
  bytes: number;
}

const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const PIECE = 4096;

/**
 * Serves a folder over a line that all its answers share, text after brotli at
 * its highest setting. The line is here and not in the browser, because what
 * slows a page there does not slow its workers. `sent` grows with every answer.
 */
export function serveSlowly(folder: string, port: number, line: Line | null, sent: Sent[]): Promise<Server> {
  const bodies = new Map<string, Buffer>();
  /** When the line will be free, in ms since 1970. */
  let free = 0;

  async function send(response: ServerResponse, body: Buffer) {
    if (line) await wait(line.latencyMs);
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      if (line) {
        free = Math.max(Date.now(), free) + (piece.length / line.bytesPerSecond) * 1000;
        await wait(free - Date.now());
      }
      response.write(piece);
    }
    response.end();
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(
      folder,
      decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TEXT[extname(file)];
    const body = bodies.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    bodies.set(file, body);
    sent.push({ path: pathname, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(type ? { 'Content-Encoding': 'br' } : {}),
    });
    void send(response, body);
  });
  return new Promise((resolve) => {
    server.listen(port, () => {
      resolve(server);
    });
  });
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readHeaders } from '../../src/build/headers.ts';
import { DIST } from './dist.ts';
import { headersFor } from './headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** As GitHub Pages says it. */
const CACHE = 'max-age=600';

/**
 * Serves a built site below a base path, and nothing else, as a static host does that reads `_headers`, at a port that is free.
 * @param compresses whether it sends texts in brotli, as most hosts do
 */
export function serve(base: string, dist = DIST, compresses = false): Promise<Server> {
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url!, 'http://localhost').pathname);
    const file = path.startsWith(base)
      ? join(dist, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
      : dist;
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(dist, '404.html');
    const type = TYPES[extname(sent)] ?? 'application/octet-stream';
    const headers = headersFor(rules, `/${path.slice(base.length)}`);
    const shrinks = compresses && /text|json|xml/.test(type);
    const encoding = shrinks && { 'content-encoding': 'br' };
    response.writeHead(found ? 200 : 404, { ...headers, ...encoding, 'content-type': type, 'cache-control': CACHE });
    response.end(shrinks ? brotliCompressSync(readFileSync(sent)) : readFileSync(sent));
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

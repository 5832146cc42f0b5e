import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (request: IncomingMessage, response: ServerResponse, times: number) => void;

const say =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end();

/** What a host may do to who asks it, by path; `times` is how often it was asked. */
const WAYS: Record<string, Handler> = {
  '/': say(200),
  '/sound': say(200),
  '/silent': () => undefined,
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/not-found': say(404),
  '/gone': say(410),
  '/forbidden': say(403),
  '/busy': (request, response, times) => say(times > 2 ? 200 : 429, { 'retry-after': '1' })(request, response, times),
  '/busy-for-hours': say(429, { 'retry-after': '7200' }),
  '/stumbles': (request, response, times) => say(times > 2 ? 200 : 500)(request, response, times),
  '/broken': say(500),
  '/chain': say(301, { location: '/chain-2' }),
  '/chain-2': say(308, { location: '/sound' }),
  '/for-now': say(302, { location: '/sound' }),
  '/loop': say(302, { location: '/loop' }),
  '/nowhere': say(301, { location: 'http://' }),
  '/to-front': say(301, { location: '/' }),
  '/no-head': (request, response, times) => say(request.method === 'HEAD' ? 405 : 200)(request, response, times),
  '/head-lies': (request, response, times) => say(request.method === 'HEAD' ? 404 : 200)(request, response, times),
  '/endless': (request, response) => {
    response.writeHead(request.method === 'HEAD' ? 501 : 200);
    const pour = (): void =>
      void (!response.destroyed && response.write(Buffer.alloc(65_536), () => setImmediate(pour)));
    pour();
  },
  '/drips': (request) => {
    request.socket.write('HTTP/1.1 200 OK\r\n');
    const drip = setInterval(() => request.socket.write('x-more: 1\r\n'), 50);
    request.socket.on('close', () => clearInterval(drip));
  },
  '/garbage': (request) => request.socket.end('what?\r\n\r\n'),
};

/** A server that misbehaves, and what it was asked, with when. */
export type Misbehaving = {
  server: Server;
  origin: string;
  asked: { path: string; method: string; at: number; agent: string }[];
};

export function misbehave(): Promise<Misbehaving> {
  const asked: Misbehaving['asked'] = [];
  const server = createServer((request, response) => {
    const { url = '', method = '', headers } = request;
    asked.push({ path: url, method, at: performance.now(), agent: headers['user-agent'] ?? '' });
    const times = asked.filter(({ path }) => path === url).length;
    (WAYS[url] ?? say(404))(request, response, times);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve({ server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked });
    }),
  );
}

import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A round trip, in milliseconds. */
const ROUND_TRIP = 150;
/** What a server sends before it hears back (RFC 6928: ten segments), in bytes. */
const FIRST_WINDOW = 14_600;
const SEGMENT = 1_460;
/** What the line carries, 1.6 Mbit/s, in bytes a millisecond. */
const RATE = 200;

/** What a server answers with. */
export type Answer = { type: string; bytes: Uint8Array };

/**
 * Serves from the far end of a slow line that all answers share: each waits a round trip, sends a window, waits for the round trip to
 * end, and sends a window twice as large, as TCP does at its start. Texts go as gzip -6 makes them.
 * @param read what is at a path, such as `/timeline/`
 */
export function serveSlowly(read: (path: string) => Answer | undefined): Promise<Server> {
  const pass = line();
  const server = createServer((request, response) => {
    const answer = read(new URL(request.url!, 'http://localhost').pathname);
    if (!answer) return void response.writeHead(404).end();
    const { type, bytes } = answer;
    const isText = /^text|svg/.test(type);
    response.writeHead(200, {
      'cache-control': 'max-age=600',
      'content-type': type,
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    void send(response, isText ? gzipSync(bytes, { level: 6 }) : bytes, pass);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** A line: one segment passes after another, at its rate. */
function line(): (bytes: number) => Promise<void> {
  let free = 0;
  return async (bytes) => {
    free = Math.max(free, performance.now()) + bytes / RATE;
    await until(free);
  };
}

async function send(response: ServerResponse, bytes: Uint8Array, pass: ReturnType<typeof line>): Promise<void> {
  await wait(ROUND_TRIP);
  let window = FIRST_WINDOW;
  for (let sent = 0; sent < bytes.length; window *= 2) {
    const began = performance.now();
    const end = Math.min(sent + window, bytes.length);
    while (sent < end) {
      const segment = bytes.subarray(sent, Math.min(sent + SEGMENT, end));
      await pass(segment.length);
      response.write(segment);
      sent += segment.length;
    }
    if (sent < bytes.length) await until(began + ROUND_TRIP);
  }
  response.end();
}

async function until(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await wait(left);
}

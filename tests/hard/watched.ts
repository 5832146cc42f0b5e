import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../e2e/server.ts';
import type { Window } from './engines.ts';

/** What came of opening pages: code of theirs that ran, what their policy refused, what was asked of others or kept by the browser. */
export type Seen = { ran: string[]; refused: string[]; foreign: string[]; kept: string[] };

/** Is loaded by each page before all else: what payloads call, and what the policy refuses, is written down. */
const WATCH = `
  window.seen = { ran: [], refused: [] };
  window.hit = () => { window.seen.ran.push(location.href); };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    window.seen.refused.push(location.pathname + ': ' + [violatedDirective, blockedURI, sourceFile].join(' ')));
`;

/** Whatever waits to be pointed at or unfolded is told that it was; then what came of the page is told. */
const TELL = `
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
  document.querySelectorAll('[href^="javascript:" i]').forEach((link) => link.dispatchEvent(new MouseEvent('click')));
  const foreign = performance.getEntriesByType('resource').map(({ name }) => name);
  const kept = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  return { ...window.seen, foreign, kept: kept.filter(Boolean) };
`;

/**
 * Serves a built site in which every page loads the watcher first.
 * @param guarded whether with its policy, in header and page; otherwise nothing but its own text keeps it safe
 */
export async function watched(dist: string, guarded: boolean): Promise<{ root: string; close: () => void }> {
  const site = await serve('/', dist);
  const { port } = site.address() as AddressInfo;
  const server: Server = createServer(async (request, response) => {
    if (request.url === '/watch.js') return void response.setHeader('content-type', 'text/javascript').end(WATCH);
    const answer = await fetch(`http://localhost:${port}${request.url}`, { redirect: 'manual' });
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !/^(content-length|transfer-|connection|keep-alive)/.test(name)),
    );
    if (!guarded) delete headers['content-security-policy'];
    response.writeHead(answer.status, headers);
    const body = Buffer.from(await answer.arrayBuffer());
    response.end(headers['content-type']?.startsWith('text/html') ? withWatcher(String(body), guarded) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    root: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => [site, server].forEach((one) => (one.closeAllConnections(), one.close())),
  };
}

/** A page that does not lead on by itself, and loads the watcher first. */
function withWatcher(html: string, guarded: boolean): string {
  const staying = html.replace(/<meta http-equiv="refresh"[^>]*>/g, '');
  const open = guarded ? staying : staying.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  return open.replace(
    /<meta charset="utf-8"\s*\/?>(<meta http-equiv="Content-Security-Policy"[^>]*>)?/,
    '$&<script src="/watch.js"></script>',
  );
}

/** Opens pages of a watched site one after the other. */
export async function seeAll(
  { open, run }: Window,
  root: string,
  paths: readonly string[],
  say: (progress: string) => void,
): Promise<Seen> {
  const all: Seen = { ran: [], refused: [], foreign: [], kept: [] };
  for (const [index, path] of paths.entries()) {
    say(`${index} of ${paths.length} pages`);
    await open(root + path);
    const seen = (await run(TELL)) as Seen;
    all.ran.push(...seen.ran);
    all.refused.push(...seen.refused);
    all.foreign.push(...seen.foreign.filter((url) => !url.startsWith(root)).map((url) => `/${path}: ${url}`));
    all.kept.push(...seen.kept.map((key) => `/${path}: ${key}`));
  }
  return all;
}

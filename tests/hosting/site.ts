import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compress } from '../../src/build/compress.ts';
import { readHeaders, type HeaderRule } from '../../src/build/headers.ts';
import { builtStory } from '../stories/build.ts';

/** A built and compressed site in a folder of its own, and the headers that hosts are to send. */
export type Site = { folder: string; dist: string; rules: HeaderRule[] };

export async function builtSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const dist = join(folder, 'site');
  cpSync(builtStory('smallest').dist, dist, { recursive: true });
  await compress(dist);
  return { folder, dist, rules: readHeaders(readFileSync(join(dist, '_headers'), 'utf8')) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A server that answers, and what stops it. */
export type Running = { stop: () => Promise<void> };

/**
 * Starts a server and waits until it answers.
 * @throws Error with what it said, where it ends or does not answer within ten seconds
 */
export async function started(command: string, args: readonly string[], origin: string, cwd: string): Promise<Running> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: cwd } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part));
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (await fetch(origin).catch(() => undefined)) return { stop: () => stopped(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`${command} does not answer: ${said}`);
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill();
  });
}

export function remove({ folder }: Site): void {
  rmSync(folder, { recursive: true });
}

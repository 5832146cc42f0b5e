import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { misbehave } from './misbehaving.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('sources are asked, all are in the JSON, and what is gone ends nothing badly', async () => {
  const { server, origin } = await misbehave();
  const content = mkdtempSync(join(tmpdir(), 'links-'));
  cpSync(join(ROOT, 'tests/corpora/base'), content, { recursive: true });
  const file = join(content, 'sources.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/URL: .*/, `URL: ${origin}/gone`));
  try {
    expect(await links(content)).toEqual({
      code: 0,
      said: expect.stringMatching(/^gone  communique  \S+\/gone  answers 410\n\n1 source/),
    });
    const { code, said } = await links(content, '--json');
    expect({ code, asked: JSON.parse(said) }).toEqual({
      code: 0,
      asked: [{ id: 'communique', url: `${origin}/gone`, answer: { verdict: 'gone', code: 410 } }],
    });
  } finally {
    server.close();
    rmSync(content, { recursive: true });
  }
});

/** Runs the command while this process serves what it asks for. */
function links(content: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'src/author/links/links.ts'), ...args], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 300_000,
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part) => (said += part));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

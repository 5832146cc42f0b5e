import { existsSync, readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from '../../src/build/compress.ts';

test('texts are compressed beside themselves, in two ways, and progress is told; pictures are not', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const texts = Array.from({ length: 40 }, (_, index) => `page-${index}.html`);
  for (const file of [...texts, 'card.png']) writeFileSync(join(dist, file), `${file} `.repeat(100));
  const said: string[] = [];
  await compress(dist, (progress) => said.push(progress));
  for (const file of texts) {
    const text = `${file} `.repeat(100);
    expect(brotliDecompressSync(readFileSync(join(dist, `${file}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(dist, `${file}.gz`))).toString()).toBe(text);
  }
  expect(existsSync(join(dist, 'card.png.br'))).toBe(false);
  expect(said.at(-1)).toBe('Compressed: 40 of 40');
  rmSync(dist, { recursive: true });
});

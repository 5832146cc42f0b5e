import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardCache } from '../../src/build/card-cache.ts';
import { card, draw } from '../cards/pictures.ts';

const { png } = await draw(card());

function kept(fingerprint = 'one'): { folder: string; cache: ReturnType<typeof cardCache>; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const cache = cardCache(folder, fingerprint);
  cache.write(card(), png);
  return { folder, cache, file: join(folder, readdirSync(folder)[0]!) };
}

test('a card is kept for what it shows and what draws it', () => {
  const { folder, cache } = kept();
  expect(Buffer.compare(cache.read(card())!, png)).toBe(0);
  expect(cache.read(card({ title: 'Tug' }))).toBeUndefined();
  expect(cache.read(card({ edition: { ...card().edition, mark: [] } }))).toBeUndefined();
  expect(cardCache(folder, 'two').read(card())).toBeUndefined();
  expect(readdirSync(folder).length).toBe(1);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['without its end', (bytes) => bytes.subarray(0, -12)],
  ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ['with one bit turned', (bytes) => (bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000), bytes)],
  ['nothing but zeros', (bytes) => bytes.fill(0)],
  ['a picture of another size', () => tiny()],
])('a kept card that is %s is not used, and made good by the next', (_, damage) => {
  const { cache, file } = kept();
  writeFileSync(file, damage(readFileSync(file)));
  expect(cache.read(card())).toBeUndefined();
  cache.write(card(), png);
  expect(Buffer.compare(cache.read(card())!, png)).toBe(0);
});

test('what a build did not use goes, save what is young', () => {
  const { folder, file } = kept();
  for (const name of ['old.png', 'killed.png.77.tmp', 'young.png.78.tmp']) writeFileSync(join(folder, name), '');
  for (const path of [file, join(folder, 'old.png'), join(folder, 'killed.png.77.tmp')]) utimesSync(path, 1, 1);
  const next = cardCache(folder, 'one');
  next.read(card());
  next.prune();
  expect(readdirSync(folder).sort()).toEqual([file.slice(folder.length + 1), 'young.png.78.tmp'].sort());
});

/** A whole PNG of one pixel. */
function tiny(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { pictureMaker } from '../../src/build/picture-maker.ts';

/** A folder with a picture that lies on its side, as telephones write them, and what made it. */
async function folder() {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const file = join(root, 'a.jpg');
  const blank = sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } });
  writeFileSync(
    file,
    await blank
      .jpeg()
      .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'secret' } } })
      .toBuffer(),
  );
  return { file, cache: join(root, 'cache') };
}

test('a picture is made upright, in the width asked, as WebP without metadata', async () => {
  const { file, cache } = await folder();
  const bytes = await pictureMaker(cache)(file, 300);
  const { format, width, height, exif } = await sharp(bytes).metadata();
  expect([format, width, height, exif]).toEqual(['webp', 300, 450, undefined]);
});

test.each<[string, (kept: Buffer) => Buffer]>([
  ['half of it', (kept) => kept.subarray(0, kept.length / 2)],
  ['nothing of it', () => Buffer.alloc(0)],
  ['it with one bit turned', (kept) => (kept.writeUInt8(kept.readUInt8(kept.length - 9) ^ 1, kept.length - 9), kept)],
  ['zeros', (kept) => kept.fill(0)],
])('a picture is made once, and again where the cache holds %s', async (_, damage) => {
  const { file, cache } = await folder();
  const make = pictureMaker(cache);
  const first = Buffer.from(await make(file, 300));
  const kept = join(cache, readdirSync(cache)[0]!);
  const { ino } = statSync(kept);
  expect(Buffer.from(await make(file, 300))).toEqual(first);
  expect(statSync(kept).ino).toBe(ino);
  const sound = readFileSync(kept);
  writeFileSync(kept, damage(readFileSync(kept)));
  expect(Buffer.from(await make(file, 300))).toEqual(first);
  expect(readFileSync(kept)).toEqual(sound);
});

test('what a killed build half wrote into the cache goes', async () => {
  const { cache } = await folder();
  mkdirSync(cache);
  for (const pid of [999999999, process.pid]) writeFileSync(join(cache, `a.${pid}.tmp`), '');
  pictureMaker(cache);
  expect(readdirSync(cache)).toEqual([`a.${process.pid}.tmp`]);
});

test('another picture or another width is another file', async () => {
  const { file, cache } = await folder();
  const make = pictureMaker(cache);
  await make(file, 300);
  await make(file, 200);
  writeFileSync(
    file,
    await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer(),
  );
  await make(file, 200);
  expect(readdirSync(cache)).toHaveLength(3);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFiles } from '../../src/cards/font-files.ts';
import { drawCards } from '../../src/cards/draw-cards.ts';
import { card, draw, FONTS } from './pictures.ts';

test('threads draw what one alone draws, each card once', async () => {
  const cards = Array.from({ length: 20 }, (_, index) =>
    card({ title: `Pilot ${index}`, native: { text: 'лоцман', lang: 'ru' } }),
  );
  const drawn = new Map<number, Uint8Array>();
  await drawCards(cards, FONTS, ({ png }, index) => drawn.set(index, png));
  expect([...drawn.keys()].sort((a, b) => a - b)).toEqual([...cards.keys()]);
  for (const index of [0, 7, 19]) expect(Buffer.compare(drawn.get(index)!, (await draw(cards[index]!)).png)).toBe(0);
});

test('nothing to draw starts nothing', async () => {
  await drawCards([], FONTS, () => expect.unreachable());
});

test('a fault of a thread is told, with the font that was none', async () => {
  const own = mkdtempSync(join(tmpdir(), 'fonts-'));
  writeFileSync(join(own, 'broken.ttf'), 'no font at all');
  const broken = drawCards([card({ title: 'Pi𗼇lot' })], fontFiles(own), () => expect.unreachable());
  await expect(broken).rejects.toThrow(/broken\.ttf, expected a font/);
});

test('a fault of the taker ends it', async () => {
  const full = drawCards([card(), card()], FONTS, () => {
    throw new Error('disk full');
  });
  await expect(full).rejects.toThrow('disk full');
});

test('memory does not grow with the number of cards', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'growth.ts')], {
    encoding: 'utf8',
  });
  // A picture is 3 MB before it is packed: kept, these would be 360 MB.
  expect(Number(stdout), stderr).toBeLessThan(100);
  expect(stdout).toMatch(/^-?\d+\n$/);
});

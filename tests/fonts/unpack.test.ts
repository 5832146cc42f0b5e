import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FONTS } from '../cards/pictures.ts';
import { unpackFonts } from './unpack.ts';

test('all fonts are unpacked to TrueType', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  await unpackFonts(folder);
  const heads = readdirSync(folder).map((name) => readFileSync(join(folder, name)).readUInt32BE(0));
  expect(heads.length).toBeGreaterThan(FONTS.length);
  expect(new Set(heads)).toEqual(new Set([0x00010000]));
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convert } from 'fontverter';
import { fontFiles } from '../../src/cards/font-files.ts';

/**
 * Writes the fonts of the cards, every script of them, as TrueType files: browsers take no WOFF2 from the system.
 * It takes a second, and 48 MB.
 */
export async function unpackFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { path } of fontFiles(join(folder, 'none'))) {
    const file = join(folder, basename(path).replace(/\.woff2$/, '.ttf'));
    writeFileSync(file, await convert(readFileSync(path), 'sfnt'));
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convert } from 'fontverter';
import { fontFiles } from '../../src/cards/font-files.ts';
import { cut, parts, STYLES } from '../../src/fonts/face.ts';

/** Latin, Greek, Cyrillic and signs, all of each. */
const CHARACTERS = Array.from({ length: 0x2800 }, (_, point) => String.fromCodePoint(point)).join('');

/** Fontconfig finds a weight that is no named instance of a variable font only where it has a file of its own. */
const WEIGHTS = [400, 500, 600, 700];

/**
 * Writes the face of the pages, whole, and the fonts of the cards' other scripts as TrueType files, since browsers take no WOFF2 from
 * the system: a page looks the same whether its face was loaded or not. It takes some seconds, and 48 MB.
 */
export async function unpackFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, font: Uint8Array) => writeFileSync(join(folder, `${name}.ttf`), font);
  for (const { path } of fontFiles(join(folder, 'none')))
    if (!basename(path).startsWith('source-'))
      write(basename(path, '.woff2'), await convert(readFileSync(path), 'sfnt'));
  for (const { part, characters } of parts(CHARACTERS))
    for (const style of STYLES)
      for (const weight of style.italic ? [400] : WEIGHTS)
        write(`${part}-${style.ending}-${weight}`, await cut(part, style, characters, weight));
}

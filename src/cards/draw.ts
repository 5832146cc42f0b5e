import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { CARD, type Box } from './tree.ts';

const require = createRequire(import.meta.url);

/**
 * Draws cards as PNG, each once: a card whose tree was drawn before is taken from the cache.
 * @param cache the folder of drawn cards, named by the SHA-256 of their tree
 * @returns the bytes of the card, and whether it had to be drawn
 */
export function cardDrawer(cache: string): (tree: Box) => Promise<{ png: Uint8Array; drawn: boolean }> {
  mkdirSync(cache, { recursive: true });
  let fonts: Font[] | undefined;
  return async (tree) => {
    const file = join(cache, `${createHash('sha256').update(JSON.stringify(tree)).digest('hex')}.png`);
    if (existsSync(file)) return { png: readFileSync(file), drawn: false };
    fonts ??= [font(400, '400Regular/NotoSerifJP_400Regular.ttf'), font(700, '700Bold/NotoSerifJP_700Bold.ttf')];
    // satori's types ask for a React node; it takes any object of this shape.
    const svg = await satori(tree as unknown as Parameters<typeof satori>[0], { ...CARD, fonts });
    const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    writeFileSync(file, png);
    return { png, drawn: true };
  };
}

function font(weight: 400 | 700, file: string): Font {
  return { name: 'Serif', weight, data: readFileSync(require.resolve(`@expo-google-fonts/noto-serif-jp/${file}`)) };
}

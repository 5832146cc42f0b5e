import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import type { FontFile } from './font-files.ts';

/** A font at one weight and optical size, ready to shape text and to give the outlines of its glyphs. */
export type Cut = { font: Font; unitsPerEm: number; outlines: Map<number, string> };

/** A font file that was opened. */
export type OpenFont = { covers(character: string): boolean; cut(weight: number, size: number): Cut };

/** Finds the font of a character, for readers of a language (BCP 47). */
export type FindFont = (character: string, lang: string) => OpenFont | undefined;

/**
 * Opens fonts as texts need them, so that of hundreds of files only a few are ever read.
 * @param files best first
 * @returns how to find the fonts of a text's characters, once they are open
 */
export function fontBook(files: readonly FontFile[]): (text: string, lang: string) => Promise<FindFont> {
  const opened = new Map<string, Promise<OpenFont>>();
  const found = new Map<string, OpenFont | undefined>();
  const open = ({ path }: FontFile) => opened.get(path) ?? remember(opened, path, openFont(path));

  async function find(character: string, script: string): Promise<OpenFont | undefined> {
    const point = character.codePointAt(0)!;
    const claiming = files.filter(
      ({ ranges }) => !ranges || ranges.some(([first, last]) => first <= point && point <= last),
    );
    const suits = ({ scripts }: FontFile) => Number(!scripts || scripts.includes(script));
    for (const file of claiming.toSorted((a, b) => suits(b) - suits(a))) {
      const font = await open(file);
      if (font.covers(character)) return font;
    }
    return undefined;
  }

  return async (text, lang) => {
    const script = scriptOf(lang);
    for (const character of new Set(text)) {
      const key = script + character;
      if (!found.has(key)) found.set(key, await find(character, script));
    }
    return (character, other) => found.get(scriptOf(other) + character);
  };
}

async function openFont(path: string): Promise<OpenFont> {
  const face = new Face(new Blob(await unpack(path)));
  const axes = face.getAxisInfos();
  const plain = new Font(face);
  const cuts = new Map<string, Cut>();
  const make = (weight: number, size: number): Cut => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight), new Variation('opsz', size)]);
    return { font, unitsPerEm: face.upem, outlines: new Map() };
  };
  return {
    covers: (character) => plain.nominalGlyph(character.codePointAt(0)!) !== undefined,
    cut(weight, size) {
      const key = `${weight} ${axes['opsz'] ? size : ''}`;
      return cuts.get(key) ?? remember(cuts, key, make(weight, size));
    },
  };
}

let unpacked: Promise<unknown> = Promise.resolve();

/** One file after another, as what the converter returns is overwritten by its next call. */
function unpack(path: string): Promise<Uint8Array> {
  const next = unpacked.then(async () => {
    try {
      return await convert(readFileSync(path), 'sfnt');
    } catch (cause) {
      throw new Error(`Unexpected content of ${path}, expected a font`, { cause });
    }
  });
  unpacked = next.catch(() => undefined);
  return next;
}

const scripts = new Map<string, string>();

/** The script in which a language is written, by ISO 15924. */
function scriptOf(lang: string): string {
  return scripts.get(lang) ?? remember(scripts, lang, new Intl.Locale(lang).maximize().script ?? '');
}

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

import { Buffer, Direction, shape } from 'harfbuzzjs';
import { stretches, type Stretch } from './bidi.ts';
import type { Cut, FindFont, OpenFont } from './fonts.ts';

/** How a text is set: in pixels, and in which language (BCP 47), which also chooses the shapes of characters. */
export type Face = { size: number; weight: number; lang: string; rtl: boolean };

/** A line of text as SVG, its pen starting at 0 on the baseline, and how wide it is in pixels. */
export type ShapedLine = { svg: string; width: number };

/** What belongs to the character before it, whatever its own script. */
const CLINGING = /^[\p{M}\p{Default_Ignorable_Code_Point}\s]$/u;

/** One is enough, as nothing is kept in it. */
const buffer = new Buffer();

/** Shapes one line by HarfBuzz: ligatures, joined letters and marks as each script wants them, in visual order. */
export function shapeLine(text: string, face: Face, find: FindFont): ShapedLine {
  let width = 0;
  let svg = '';
  for (const stretch of stretches(text, face.rtl)) {
    for (const run of runs(stretch, face.lang, find)) {
      const drawn = shapeRun(run.text, stretch.rtl, run.font.cut(face.weight, face.size), face);
      svg += `<g transform="translate(${round(width)} 0)">${drawn.svg}</g>`;
      width += drawn.width;
    }
  }
  return { svg, width };
}

/** The characters of a text for which there is no font. */
export function withoutFont(text: string, lang: string, find: FindFont): string {
  return [...new Set(text)].filter((character) => !CLINGING.test(character) && !find(character, lang)).join('');
}

type Run = { text: string; font: OpenFont };

/** The parts of a stretch that each one font draws, from left to right. Characters without a font are left out. */
function runs({ text, rtl }: Stretch, lang: string, find: FindFont): Run[] {
  const parts: Run[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const clings = last && CLINGING.test(character) && last.font.covers(character);
    const font = clings ? last.font : find(character, lang);
    if (!font) continue;
    if (last?.font === font) last.text += character;
    else parts.push({ text: character, font });
  }
  return rtl ? parts.reverse() : parts;
}

function shapeRun(text: string, rtl: boolean, { font, unitsPerEm, outlines }: Cut, { size, lang }: Face): ShapedLine {
  buffer.reset();
  buffer.addText(text);
  buffer.setLanguage(lang);
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const scale = size / unitsPerEm;
  let pen = 0;
  let svg = '';
  for (const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    const outline = outlines.get(glyph) ?? whole(font.glyphToPath(glyph));
    outlines.set(glyph, outline);
    if (outline) svg += `<path transform="translate(${pen + xOffset} ${yOffset})" d="${outline}"/>`;
    pen += xAdvance;
  }
  return { svg: `<g transform="scale(${scale} ${-scale})">${svg}</g>`, width: pen * scale };
}

/** Outlines in whole units of the font, a thousandth of its size: a third of the text, and no eye sees it. */
function whole(outline: string): string {
  return outline.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

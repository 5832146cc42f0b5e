import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** Opens font files, one after another, as the converter overwrites what it gave before. */
export async function openFonts(files: readonly Buffer[]): Promise<Face[]> {
  const faces: Face[] = [];
  for (const file of files) faces.push(new Face(new Blob(Buffer.from(await convert(file, 'sfnt')))));
  return faces;
}

/** All characters that a font has. */
export function charactersOf(face: Face): Set<string> {
  return new Set(Array.from(face.collectUnicodes(), (point) => String.fromCodePoint(point)));
}

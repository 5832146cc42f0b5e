import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { keeper, sha256 } from './keeper.ts';

/** Of WebP, from 1 to 100. */
const QUALITY = 80;

/** Makes a picture of a width in pixels, as WebP without the metadata of its file. */
export type PictureMaker = (file: string, width: number) => Promise<Uint8Array>;

/**
 * Makes each picture once: one that was made before of the same original, in the same way, is taken from the cache.
 * @param cache the folder of pictures made
 */
export function pictureMaker(cache: string): PictureMaker {
  const keep = keeper(cache);
  return (file, width) => {
    const original = readFileSync(file);
    const key = JSON.stringify([sha256(original).toString('hex'), width, QUALITY, sharp.versions]);
    return keep(key, () => sharp(original).autoOrient().resize({ width }).webp({ quality: QUALITY }).toBuffer());
  };
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeAtomically } from './write-atomically.ts';

/** Of WebP, from 1 to 100. */
const QUALITY = 80;

/** Makes a picture of a width in pixels, as WebP without the metadata of its file. */
export type PictureMaker = (file: string, width: number) => Promise<Uint8Array>;

/**
 * Makes each picture once: one that was made before is taken from the cache.
 * @param cache the folder of pictures made, named by the SHA-256 of their original and of how they are made
 */
export function pictureMaker(cache: string): PictureMaker {
  mkdirSync(cache, { recursive: true });
  return async (file, width) => {
    const original = readFileSync(file);
    const hash = createHash('sha256')
      .update(original)
      .update(JSON.stringify([width, QUALITY, sharp.versions]));
    const made = join(cache, `${hash.digest('hex')}.webp`);
    if (existsSync(made)) {
      const bytes = readFileSync(made);
      if (isWhole(bytes)) return bytes;
    }
    const bytes = await sharp(original).autoOrient().resize({ width }).webp({ quality: QUALITY }).toBuffer();
    writeAtomically(made, bytes);
    return bytes;
  };
}

/** Whether a WebP file is as long as it says (RFC 9649, 2.4). */
function isWhole(bytes: Buffer): boolean {
  return bytes.length > 8 && bytes.readUInt32LE(4) + 8 === bytes.length;
}

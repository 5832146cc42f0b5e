import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { clearHalfWritten, writeAtomically } from './write-atomically.ts';

/** Of WebP, from 1 to 100. */
const QUALITY = 80;

/** Bytes of a SHA-256. */
const DIGEST = 32;

/** Makes a picture of a width in pixels, as WebP without the metadata of its file. */
export type PictureMaker = (file: string, width: number) => Promise<Uint8Array>;

/**
 * Makes each picture once: one that was made before is taken from the cache.
 * @param cache the folder of pictures made, named by the SHA-256 of their original and of how they are made; each file begins with
 * the SHA-256 of the rest, as a picture does not show that it is damaged
 */
export function pictureMaker(cache: string): PictureMaker {
  mkdirSync(cache, { recursive: true });
  clearHalfWritten(cache);
  return async (file, width) => {
    const original = readFileSync(file);
    const hash = createHash('sha256')
      .update(original)
      .update(JSON.stringify([width, QUALITY, sharp.versions]));
    const made = join(cache, hash.digest('hex'));
    const kept = existsSync(made) && whole(readFileSync(made));
    if (kept) return kept;
    const bytes = await sharp(original).autoOrient().resize({ width }).webp({ quality: QUALITY }).toBuffer();
    writeAtomically(made, Buffer.concat([sha256(bytes), bytes]));
    return bytes;
  };
}

/** A picture as it was kept; nothing where it is damaged. */
function whole(kept: Buffer): Uint8Array | undefined {
  const bytes = kept.subarray(DIGEST);
  return sha256(bytes).equals(kept.subarray(0, DIGEST)) ? bytes : undefined;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearHalfWritten, writeAtomically } from './write-atomically.ts';

/** Bytes that were made before of the same key, or else are made now. */
export type Keep = (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;

/** Bytes of a SHA-256. */
const DIGEST = 32;

/**
 * Keeps what builds make for those after them.
 * @param folder made where it is not there; each file in it begins with a digest of the rest, so that a damaged one is made anew
 */
export function keeper(folder: string): Keep {
  mkdirSync(folder, { recursive: true });
  clearHalfWritten(folder);
  return async (key, make) => {
    const file = join(folder, sha256(key).toString('hex'));
    const kept = existsSync(file) ? readFileSync(file) : Buffer.of();
    const bytes = kept.subarray(DIGEST);
    if (kept.length > DIGEST && sha256(bytes).equals(kept.subarray(0, DIGEST))) return bytes;
    const made = await make();
    writeAtomically(file, Buffer.concat([sha256(made), made]), false);
    return made;
  };
}

/** The SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(bytes: string | Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isLive } from './is-live.ts';

/**
 * Writes a whole file or nothing: beside it, then renamed over it, so that neither a full disk nor a
 * kill leaves half a file. A kill leaves at most a file `<file>.<pid>.tmp`, which `clearHalfWritten` takes away.
 * @param file its folder must exist; a symbolic link is replaced
 * @param toDisk whether it waits for the disk, so that not even a power cut leaves half a file; what is checked when it is read back need not
 * @throws what the system says where it cannot be written; `file` is then as it was
 */
export function writeAtomically(file: string, bytes: string | Uint8Array, toDisk = true): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(beside, 'w');
    try {
      writeAll(descriptor, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      if (toDisk) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Takes away what writers that were killed have left in a folder.
 * @param file its name, where only what was to become this file is to go
 */
export function clearHalfWritten(folder: string, file = ''): void {
  for (const name of readdirSync(folder)) {
    const [, whole = '', pid] = /^(.+)\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid === undefined || (file && whole !== file) || isLive(Number(pid))) continue;
    rmSync(join(folder, name), { force: true });
  }
}

/** One call may write a part only. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

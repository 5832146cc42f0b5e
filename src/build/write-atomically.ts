import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes a whole file or nothing: beside it, down to the disk, then renamed over it, so that neither a full disk nor a
 * kill leaves half a file. A kill leaves at most a file `<file>.<pid>.tmp`.
 * @param file its folder must exist; a symbolic link is replaced
 * @throws what the system says where it cannot be written; `file` is then as it was
 */
export function writeAtomically(file: string, bytes: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(beside, 'w');
    try {
      writeAll(descriptor, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** One call may write a part only. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

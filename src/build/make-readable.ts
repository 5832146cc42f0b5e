import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lets everybody read a folder and all in it, whatever the umask of the build and the modes of what it copied. */
export function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}

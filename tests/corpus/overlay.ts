import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CORPORA = join(import.meta.dirname, '../corpora');

/**
 * Lays the files of a case over those of the sound tree `base` in a folder of its own and calls `use` with it.
 * Files named in the case's `without.txt` are left out; a case may be no more than that.
 */
export function withTree<Result>(name: string, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    cpSync(join(CORPORA, 'base'), root, { recursive: true });
    if (name !== 'base') {
      const content = join(CORPORA, name, 'content');
      if (existsSync(content)) cpSync(content, root, { recursive: true });
      const without = join(CORPORA, name, 'without.txt');
      if (existsSync(without))
        for (const path of readFileSync(without, 'utf8').trim().split('\n'))
          rmSync(join(root, path), { recursive: true });
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CORPORA = join(import.meta.dirname, '../corpora');

/**
 * Lays the files of a case over those of the sound tree `base` in a folder of its own, which is for the caller to remove.
 * Files named in the case's `without.txt` are left out; a case may be no more than that.
 */
export function layTree(name: string): string {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(join(CORPORA, 'base'), root, { recursive: true });
  if (name === 'base') return root;
  const content = join(CORPORA, name, 'content');
  if (existsSync(content)) cpSync(content, root, { recursive: true });
  const without = join(CORPORA, name, 'without.txt');
  if (existsSync(without))
    for (const path of readFileSync(without, 'utf8').trim().split('\n')) rmSync(join(root, path), { recursive: true });
  return root;
}

/** Calls `use` with such a folder, and removes it. */
export function withTree<Result>(name: string, use: (root: string) => Result): Result {
  const root = layTree(name);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

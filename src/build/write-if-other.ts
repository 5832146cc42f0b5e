import { readFileSync } from 'node:fs';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes a text file whole, unless it has that text already.
 * @returns whether the file has changed
 */
export function writeIfOther(file: string, text: string): boolean {
  if (textOf(file) === text) return false;
  writeAtomically(file, text);
  return true;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

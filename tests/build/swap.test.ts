import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restore, swap } from '../../src/build/swap.ts';
import { withFiles } from './dist.ts';

/** Everything below a folder: files by their paths. */
function tree(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(root.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

const OLD = { 'dist/index.html': 'old', 'dist/gone/index.html': 'old' };
const FRESH = { '.builds/1/index.html': 'new', '.builds/1/come/index.html': 'new' };
const NEW = { 'dist/index.html': 'new', 'dist/come/index.html': 'new' };
const ASIDE = { 'dist.old/index.html': 'older' };

test.each([
  ['in the place of the old one', { ...OLD, ...FRESH }, NEW],
  ['where there was none', FRESH, NEW],
  ['in spite of one left aside', { ...OLD, ...FRESH, ...ASIDE }, NEW],
  ['where there is only one left aside', { ...FRESH, ...ASIDE }, NEW],
])('the new site is put %s', (_, files, after) => {
  withFiles(files, (root) => {
    swap(join(root, '.builds/1'), join(root, 'dist'));
    expect(tree(root)).toEqual(after);
    expect(existsSync(join(root, 'dist.old'))).toBe(false);
  });
});

/** A swap that has nothing to put in place stops where a killed one would: between its two renames. */
test('a swap that stops between its renames leaves the old site aside, and it is brought back', () => {
  withFiles(OLD, (root) => {
    expect(() => swap(join(root, '.builds/1'), join(root, 'dist'))).toThrow('ENOENT');
    expect(Object.keys(tree(root)).sort()).toEqual(['dist.old/gone/index.html', 'dist.old/index.html']);
    restore(join(root, 'dist'));
    expect(tree(root)).toEqual(OLD);
    expect(existsSync(join(root, 'dist.old'))).toBe(false);
  });
});

test.each([
  ['there is nothing at all', {}],
  ['there is a site', OLD],
  ['the new site is in place and the old one still aside', { ...NEW, ...ASIDE }],
])('nothing is brought back where %s', (_, files) => {
  withFiles(files, (root) => {
    restore(join(root, 'dist'));
    expect(tree(root)).toEqual(files);
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstDifference } from '../../src/build/verify-warm.ts';
import { withFiles } from './dist.ts';

const SITE = { 'index.html': 'front', 'sub/index.html': 'page', '_/face.woff2': 'font' };

test.each<[string, Record<string, string>, string | undefined]>([
  ['the same', SITE, undefined],
  ['a byte otherwise', { ...SITE, 'sub/index.html': 'pagf' }, 'sub/index.html'],
  ['a file more', { ...SITE, 'a.txt': '' }, 'a.txt'],
  ['a file in the place of a folder', { 'index.html': 'front', '_/face.woff2': 'font', sub: '' }, 'sub'],
  ['two otherwise', { 'index.html': '', 'sub/index.html': '', '_/face.woff2': 'font' }, 'index.html'],
])('two builds with %s', (_, files, first) => {
  withFiles({ ...within('one', SITE), ...within('other', files) }, (root) => {
    const folders = [join(root, 'one'), join(root, 'other')] as const;
    expect(firstDifference(...folders)).toBe(first);
    expect(firstDifference(folders[1], folders[0])).toBe(first);
  });
});

function within(folder: string, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

test('a name that does not link itself is told with its file and place', () => {
  const unlinked = withTree('base', (root) => {
    const file = join(root, 'articles/talks.md');
    const article = readFileSync(file, 'utf8').replace('name: Florin,', 'name: Florin, auto: false,');
    writeFileSync(file, `${article}\nOf Florin.\n`);
    return readContent(root).unlinked;
  });
  expect(unlinked).toEqual([
    expect.objectContaining({ file: 'content/articles/talks.md', line: 51, column: 4, id: 'florin' }),
  ]);
});

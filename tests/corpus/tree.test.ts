import { expect, test } from 'vitest';
import { readTree } from '../../src/corpus/tree.ts';
import { withTree } from './overlay.ts';

test('files are named as in the folder `content`, unless it is called otherwise', () => {
  const paths = (label?: string) => withTree('base', (root) => readTree(root, label).files.map(({ path }) => path));
  expect(paths()).toContain('content/sources.yaml');
  expect(paths('stories/one')).toContain('stories/one/sources.yaml');
});

import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';

const CHECK = join(import.meta.dirname, '../../src/build/check.ts');

/** What `npm run check` says of the sound tree with one more section. */
const check = (...options: string[]) =>
  withTree('base', (root) => {
    appendFileSync(
      join(root, 'articles/talks.md'),
      '\n## Then {#then}\n\nIn \\Florin one said so. Jauja too, and \\Jauja.\n',
    );
    return spawnSync(process.execPath, [CHECK, root, ...options], { encoding: 'utf8' })
      .stdout.split('\n')
      .slice(1, -1);
  });

test('`check --verbose` lists the first uses that have no link, with their place and the reason', () => {
  expect(check('--verbose')).toEqual([
    'First uses without a link: 1',
    'content/articles/talks.md:53:5  Florin (actor:florin): a backslash before it',
    'Words that could be bound: 1',
    'content/articles/talks.md:40:17  [under negotiation](status:rva-florin)',
  ]);
  expect(check()).toEqual([]);
});

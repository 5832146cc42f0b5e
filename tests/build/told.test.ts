import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';

const ROOT = join(import.meta.dirname, '../..');

test('a build tells what is wrong with the content and nothing else', () => {
  withTree('base', (content) => {
    appendFileSync(join(content, 'articles/talks.md'), '\n[nobody](actor:nobody)\n');
    expect(astro(content, 'build', '--outDir', join(content, 'out'))).toEqual({
      stdout: '',
      stderr: `content/articles/talks.md:51:1  Unexpected actor \`nobody\`, expected the id of a known actor  [unknown-actor]

1 problem in 1 file
`,
    });
  });
});

test('preview says how to come by a site where there is none', () => {
  expect(astro('content', 'preview', '--outDir', 'none')).toEqual({
    stdout: '',
    stderr: 'There is no none/ yet: `npm run build` makes it\n',
  });
});

function astro(content: string, ...args: string[]): { stdout: string; stderr: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/build/astro.ts'), ...args], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return { stdout, stderr };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';
import { run } from './run.ts';

const ACTOR = ['actor', '--name', 'Ada Low', '--kind', 'person', '--definition', 'A fisher.', '--cites', 'communique'];

test('the command says what it has written, or why it has not', () => {
  withTree('base', (content) => {
    const article = () => readFileSync(join(content, 'articles/talks.md'), 'utf8');
    const add = (...args: string[]) => run('author/new.ts', content, [...ACTOR, ...args]);
    const before = article();
    const { status, stdout, stderr } = add();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^content\/articles\/talks\.md:\d+:\d+ {2}Unexpected actor `ada-low` that nothing mentions/);
    expect(stderr).toContain('\nNothing is written. It would have been:\n');
    expect(article()).toBe(before);
    expect(add('--dates', 'talks-agreed')).toEqual({ status: 0, stdout: 'Written: articles/talks.md\n', stderr: '' });
    expect(article()).toContain('ada-low');
  });
});

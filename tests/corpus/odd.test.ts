import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { AREAS, ODDS } from './odd/all.ts';
import { lineOf, outcome, put, saysAll, textsOf } from './odd/judge.ts';
import { withTree } from './overlay.ts';

const root = mkdtempSync(join(tmpdir(), 'odd-'));
withTree('../corpus/whole', (tree) => cpSync(tree, root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));
const plain = bare(outcome(root).corpus);

test('there are at least five hundred', () => {
  expect(ODDS.length).toBeGreaterThanOrEqual(500);
});

describe.each(Object.entries(AREAS))('%s', (_, odds) => {
  test.each(odds.map((odd) => [odd.name, odd] as const))('%s', (_, odd) => {
    const path = join(root, odd.file);
    const line = lineOf(odd, existsSync(path) ? readFileSync(path, 'utf8') : '');
    const { problems, corpus } = put(root, odd, outcome);
    expect(problems.filter((problem) => !saysAll(problem))).toEqual([]);
    const found = problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    if (odd.verdict === 'same') expect([found, bare(corpus)]).toEqual([[], plain]);
    else if (odd.verdict === 'right') expect(found).toEqual([]);
    else if (odd.verdict.startsWith('=')) {
      expect(found).toEqual([]);
      expect(textsOf(corpus).filter((text) => text.includes(odd.verdict.slice(1)))).not.toEqual([]);
    } else expect(found).toContain(`content/${odd.file}:${line} ${odd.verdict.replace(/:\d+$/, '')}`);
  });
});

/** A corpus without the lines of its files. */
function bare(corpus: object | undefined): string | undefined {
  return JSON.stringify(corpus, (key, value: unknown) => (key === 'line' ? undefined : value));
}

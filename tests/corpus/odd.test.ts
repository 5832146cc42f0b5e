import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BYTES } from './odd/bytes.ts';
import { DATES } from './odd/dates.ts';
import { FRONTMATTER } from './odd/frontmatter.ts';
import { lineOf, outcome, put, textsOf } from './odd/judge.ts';
import { MARKDOWN } from './odd/markdown.ts';
import { NAMES } from './odd/names.ts';
import { REFERENCES } from './odd/references.ts';
import { SIZE } from './odd/size.ts';
import { UNICODE } from './odd/unicode.ts';
import { YAML } from './odd/yaml.ts';
import { withTree } from './overlay.ts';

const AREAS = { BYTES, FRONTMATTER, YAML, NAMES, REFERENCES, DATES, UNICODE, MARKDOWN, SIZE };

const root = mkdtempSync(join(tmpdir(), 'odd-'));
withTree('../corpus/whole', (tree) => cpSync(tree, root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));
const plain = bare(outcome(root).corpus);

describe.each(Object.entries(AREAS))('%s', (_, odds) => {
  test.each(odds.map((odd) => [odd.name, odd] as const))('%s', (_, odd) => {
    const path = join(root, odd.file);
    const line = lineOf(odd, existsSync(path) ? readFileSync(path, 'utf8') : '');
    const { problems, corpus } = put(root, odd, outcome);
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

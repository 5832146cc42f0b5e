import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import reportRuns from './report-runs.json' with { type: 'json' };

const DIST = join(import.meta.dirname, '../../dist');
const LENGTH = 8;

/** Hashes of all runs of eight words of the report under analysis, its spoken quotations left out. */
const runs = new Set(reportRuns);

/** What is not among them: pages say much alike, and each run is hashed once. */
const own = new Set<string>();

test('the runs are found where they stand', () => {
  expect(reportRuns.length).toBeGreaterThan(300);
  expect(copied('Tokyo, which spent about two years negotiating the agreement with Australia')).not.toEqual([]);
});

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

test.each(pages)('no eight words in a row are the report’s: %s', (file) => {
  const text = toString(rehype().parse(readFileSync(join(DIST, file), 'utf8')));
  expect(copied(text)).toEqual([]);
});

function copied(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? [];
  return words
    .map((_, index) => words.slice(index, index + LENGTH).join(' '))
    .filter((run) => !own.has(run) && isCopied(run));
}

function isCopied(run: string): boolean {
  const found = runs.has(hash('sha256', run).slice(0, 12));
  if (!found) own.add(run);
  return found;
}

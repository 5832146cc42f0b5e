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
    .filter((run) => runs.has(hash('sha256', run).slice(0, 12)));
}

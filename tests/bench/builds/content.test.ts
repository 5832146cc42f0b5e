import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import { chart } from './chart.ts';
import { writeContent } from './content.ts';
import { exponent } from './growth.ts';
import { nameOf } from './names.ts';
import { table, withTable, type Row } from './report.ts';
import { storyOf } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('stories are sound, and of the shape that all generators are compared in', () => {
  writeContent(folder, 2);
  const { articles, explainers, actors, terms, dates, agreements, sources } = readCorpus(folder);
  const counts = [articles, explainers, actors, terms, dates, agreements, sources].map(({ length }) => length / 2);
  expect(counts).toEqual([1, 1, 20, 12, 20, 5, 8]);
  expect(articles.map(({ html }) => html.match(/<p id="p-/g)!.length)).toEqual([15, 15]);
});

test('a story is the same each time, and another one by another number', () => {
  expect(storyOf(7)).toEqual(storyOf(7));
  expect(storyOf(8).sections[0]!.paragraphs).not.toEqual(storyOf(7).sections[0]!.paragraphs);
});

test('a thousand stories name nobody twice', () => {
  expect(new Set(Array.from({ length: 37_000 }, (_, n) => nameOf(n))).size).toBe(37_000);
});

const row = (stories: number, cpu: number): Row => ({
  ...{ stories, what: 'ours', cpu, wall: 1.25, memory: stories * 9, pages: stories * 4, size: stories ** 2 },
});

test('growth is told as an exponent', () => {
  expect(exponent({ n: 10, value: 3 }, { n: 100, value: 300 })).toBeCloseTo(2);
  const told = table([row(1, 1), row(10, 2), row(100, 20), row(0, 5)]);
  expect(told).toContain('| 100 | ours | 1.3 | 20.0 | 900 | 400 | 10000.0 |');
  expect(told).toContain('| this site | ours |');
  expect(told).toContain('from 10 to 100 stories, as exponents of processor, memory and bytes: ours 1.00, 1.00, 2.00.');
});

test('the chart has a point for each number of stories', () => {
  const svg = chart([row(1, 1), row(10, 2), row(100, 20), row(0, 5)]);
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(svg).not.toContain('NaN');
});

test('the README keeps a place for the table, and has it once', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const once = withTable(readme, '| a table |');
  expect(once.match(/\| a table \|\n\n!\[/g)).toHaveLength(1);
  expect(withTable(once, '| a table |')).toBe(once);
});

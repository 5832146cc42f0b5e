import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTable, type Finding } from './report.ts';

const finding = (given: Partial<Finding>): Finding => ({
  promise: 'P5',
  name: 'kills',
  target: '0 of 9 broken',
  figure: '0 of 9 broken',
  held: true,
  day: '2026-01-02',
  seconds: 1,
  ...given,
});
const readme = (...rows: string[]) =>
  [
    'Before',
    '<!-- hard: begin -->',
    '',
    '| | held by | target | found | on |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '<!-- hard: end -->',
    'After',
    '',
  ].join('\n');
const ROW = '| P5 | kills | 0 of 9 broken | 0 of 9 broken | 2026-01-02 |';

test('what was found takes the place of what stood there of the same; the rest stays, by its promise', () => {
  const [old, other] = [ROW.replaceAll('9', '7'), '| P4 | bytes | 0 | 0 | 2026-01-01 |'];
  const later = finding({ promise: 'P15', name: 'caches' });
  const row = '| P15 | caches | 0 of 9 broken | 0 of 9 broken | 2026-01-02 |';
  expect(withTable(readme(), [finding({})])).toBe(readme(ROW));
  expect(withTable(readme(old, other), [later, finding({})])).toBe(readme(other, ROW, row));
  expect(withTable(readme(ROW), [])).toBe(readme(ROW));
});

test('a promise that was not held says so', () => {
  const broken = finding({ held: false, figure: '1 of 9 broken' });
  expect(withTable(readme(ROW), [broken])).toBe(
    readme(ROW.replace('| 0 of 9 broken | 2026', '| **not held:** 1 of 9 broken | 2026')),
  );
});

test('what would break the table does not', () => {
  const long = finding({ figure: `a | b\n${'c'.repeat(1000)}` });
  expect(withTable(readme(), [long])).toMatch(/\| a b c{100,200} \|/);
});

test('the README has a place for the table', () => {
  const text = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  expect(withTable(text, [])).toBe(text);
  expect(() => withTable('No place', [])).toThrow('Unexpected README without');
});

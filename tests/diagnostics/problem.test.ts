import { expect, test } from 'vitest';
import { compareProblems, ContentError, printProblems, type Problem } from '../../src/diagnostics/problem.ts';

const problem = (file: string, line: number, column: number, message: string): Problem => ({
  file,
  line,
  column,
  message,
  rule: 'missing-key',
});

/** In the order in which they are printed. */
const ORDER = [
  problem('content/Z.md', 9, 9, 'Capitals come first'),
  problem('content/a.md', 2, 10, 'Columns are numbers'),
  problem('content/a.md', 10, 1, 'Lines are numbers'),
  problem('content/a.md', 10, 2, 'A message'),
  problem('content/a.md', 10, 2, 'a message'),
  problem('content/b.md', 1, 1, 'Files first'),
  problem('content/é.md', 1, 1, 'Accents come last'),
];

test.each(ORDER.slice(1).map((later, index) => [ORDER[index]!, later]))(
  '$file:$line:$column before the next',
  (earlier, later) => {
    expect(compareProblems(earlier, later)).toBeLessThan(0);
    expect(compareProblems(later, earlier)).toBeGreaterThan(0);
  },
);

test('all are printed in order, one a line, with their number', () => {
  const given = ORDER.toReversed();
  expect(printProblems(given)).toBe(
    `content/Z.md:9:9  Capitals come first  [missing-key]
content/a.md:2:10  Columns are numbers  [missing-key]
content/a.md:10:1  Lines are numbers  [missing-key]
content/a.md:10:2  A message  [missing-key]
content/a.md:10:2  a message  [missing-key]
content/b.md:1:1  Files first  [missing-key]
content/é.md:1:1  Accents come last  [missing-key]

7 problems in 4 files`,
  );
  expect(given).toEqual(ORDER.toReversed());
});

test.each([
  [[problem('a', 1, 1, 'm')], '1 problem in 1 file'],
  [[problem('a', 1, 1, 'm'), problem('a', 2, 1, 'm')], '2 problems in 1 file'],
  [[problem('a', 1, 1, 'm'), problem('b', 1, 1, 'm')], '2 problems in 2 files'],
])('the last line counts problems and files (%#)', (problems, line) => {
  expect(printProblems(problems).split('\n').slice(-2)).toEqual(['', line]);
});

test('the message of the error is what is printed, and nothing of our code', () => {
  const error = new ContentError(ORDER);
  expect(error).toMatchObject({ name: 'ContentError', message: printProblems(ORDER), problems: ORDER, stack: '' });
});

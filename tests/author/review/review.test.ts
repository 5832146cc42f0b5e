import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../../corpus/overlay.ts';
import { run } from '../run.ts';

const PEOPLE = `actors:
  - {id: heron, name: Ada Heron, kind: person, roles: [{title: Prime Minister, of: jauja, from: 2021}], definition: A politician., cites: [{source: communique}]}
  - {id: kestrel, name: Fiona Kestrel, kind: person, roles: [{title: Prime Minister, of: jauja, from: 2024-04-01}], definition: A politician., cites: [{source: communique}]}
`;
const DATES = `dates:
  - {id: hoped, date: 2024-05-02, title: A hope, text: The latest hope., kind: forecast, due: 2024-12, cites: [{source: communique}]}
  - {id: borne-out, date: 2024-05-02, title: A hope, text: It came., kind: forecast, due: 2024-12, outcome: It came., cites: [{source: communique}]}
`;

/** What the review of a tree prints that has one of each sort of stale record. */
function review(...args: string[]): ReturnType<typeof run> {
  return withTree('base', (content) => {
    const file = join(content, 'articles/talks.md');
    const article = readFileSync(file, 'utf8').replace('actors:\n', PEOPLE).replace('dates:\n', DATES);
    writeFileSync(file, `${article}\n[Heron](actor:heron), [Kestrel](actor:kestrel).\n`);
    return run('author/review/review.ts', content, args);
  });
}

test('a year on, everything that has become stale is listed with its place', () => {
  expect(review('--today', '2025-05-05')).toEqual({
    status: 0,
    stderr: '',
    stdout: `Statements past their review date: 1
content/articles/talks.md:18:10  st-one: to be looked at again by 2025-05-02
Forecasts past due, without outcome: 1
content/articles/talks.md:30:10  hoped: due 2024-12
Sources not looked at for a year: 1
content/sources.yaml:2:7  communique: read 2024-05-03
Roles without end of people since replaced: 1
content/articles/talks.md:20:10  heron: Prime Minister; \`kestrel\` since 2024-04-01
“Latest” facts older than 6 months: 1
content/articles/talks.md:30:10  hoped: ‘latest’, as of 2024-05-02
`,
  });
});

test('the day after, only the role is', () => {
  const { status, stdout } = review('--today', '2024-05-04');
  expect([status, ...stdout.matchAll(/: (\d+)$/gm)].map((one) => (Array.isArray(one) ? one[1] : one))).toEqual([
    0,
    ...'00010',
  ]);
});

test('how old what is called the latest may be is for the author to say', () => {
  expect(review('--today', '2024-06-15', '--months', '1').stdout).toContain('“Latest” facts older than 1 month: 1\n');
});

test.each([
  [[], 'Unexpected absence of --today, expected a day that exists, such as `2024-05-02`\n'],
  [['--today', '2024-02-30'], 'Unexpected `2024-02-30` as --today, expected a day that exists, such as `2024-05-02`\n'],
  [
    ['--today', '2024-05-04', '--months', 'six'],
    'Unexpected `six` as --months, expected a whole number from 1, such as `6`\n',
  ],
  [
    ['--today', '2024-05-04', '--months', '0'],
    'Unexpected `0` as --months, expected a whole number from 1, such as `6`\n',
  ],
])('%j is refused, as no clock is asked', (args, stderr) => {
  expect(review(...args)).toEqual({ status: 1, stdout: '', stderr });
});

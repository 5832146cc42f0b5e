import { expect, test } from 'vitest';
import { annotations } from '../../src/diagnostics/annotations.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';

/** A command as the runner of GitHub Actions reads it (actions/toolkit, `command.ts`). */
function parsed(line: string): Record<string, string> {
  const [, properties = '', message = ''] = /^::error ([^:]*)::(.*)$/.exec(line)!;
  const pairs = properties.split(',').map((pair) => pair.split('=') as [string, string]);
  return Object.fromEntries([...pairs, ['message', message]].map(([key, value]) => [key, decodeURIComponent(value!)]));
}

test('annotations stand in order, and the runner reads what was meant', () => {
  const problem: Problem = {
    file: 'content/a,b:c.md',
    line: 7,
    column: 5,
    message: '100 % of a:b,\r\nc',
    rule: 'yaml',
  };
  const [first, second] = annotations([{ ...problem, line: 9 }, problem]).split('\n');
  expect(parsed(first!)).toEqual({
    file: 'content/a,b:c.md',
    line: '7',
    col: '5',
    title: 'yaml',
    message: '100 % of a:b,\r\nc',
  });
  expect(parsed(second!)['line']).toBe('9');
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TEXT = readFileSync(join(ROOT, '.github/SECURITY.md'), 'utf8');
const [, table = ''] = TEXT.split('| Not trusted | denied | allowed |\n');
const rows = [...table.matchAll(/^\| (?!---)(.*?) \| (.*?) \| (.*?) \|$/gm)].map(([, what, ...pair]) => ({
  what: what!,
  pair,
}));

test('what is not trusted has a line each', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('$what: one test that it is denied, and one of what is allowed', ({ pair }) => {
  const missing = pair.filter((cell) => {
    const [, path = '', name] = /^`(tests\/[^`]+)`(?: “(.+)”)?$/.exec(cell) ?? [];
    const file = join(ROOT, path);
    if (!path || !existsSync(file)) return true;
    return name === undefined ? !existsSync(join(file, 'printed.txt')) : !readFileSync(file, 'utf8').includes(name);
  });
  expect(missing).toEqual([]);
});

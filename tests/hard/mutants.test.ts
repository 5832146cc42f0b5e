import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutate } from './mutate.ts';
import { SURVIVORS } from './survivors.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The six folders of `npm run test:hard`, cut short. */
test('of a small file every mutant is found', async () => {
  const made = await mutate('short', {
    files: ['src/dates/evening.ts'],
    tests: ['dates/evening.test.ts'],
    concurrency: 1,
    reporters: ['json'],
  });
  expect(made.length).toBeGreaterThanOrEqual(10);
  expect(made.filter(({ status }) => status !== 'Killed')).toEqual([]);
});

test.each(SURVIVORS)('what survives in $file stands there: $code', ({ file, code }) => {
  expect(readFileSync(join(ROOT, 'src', file), 'utf8')).toContain(code);
});

import { expect, test } from 'vitest';
import { HOSTILE } from '../hard/hostile.ts';
import { reading } from '../hard/hostile-run.ts';

/** Of the sizes that `npm run test:hard` measures, a fiftieth. */
const PART = 50;

test('there are at least 57 generators', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(57);
});

test.each(HOSTILE.map((one) => [one.name, one] as const))('%s is read or refused, and nothing crashes', (_, one) => {
  const { problems } = reading(one, Math.ceil(one.most / PART));
  expect(problems.filter(({ message }) => !/^Unexpected .+, expected /.test(message))).toEqual([]);
});

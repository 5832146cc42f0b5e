import { beforeAll, expect, test } from 'vitest';
import { weigh } from '../build/built.ts';
import { fileOf } from '../checks/built.ts';
import { DIST, PAGES } from '../e2e/pages.ts';

/** The most that a page weighs, in bytes as brotli sends them; the first screen, which counts, is weighed elsewhere. */
const MOST = 40_000;
const MORE: Record<string, number> = { 'sources/': 60_000 };

const weights = PAGES.map((path) => ({ path, bytes: weigh(DIST, fileOf(path)), budget: MORE[path] ?? MOST }));

beforeAll(() => {
  console.table(
    Object.fromEntries(weights.map(({ path, bytes, budget }) => [`/${path}`, { bytes, left: budget - bytes }])),
  );
});

test.each(weights)('/$path weighs at most $budget bytes: $bytes', ({ bytes, budget }) => {
  expect(bytes).toBeLessThanOrEqual(budget);
});

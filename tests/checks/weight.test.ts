import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { PAGES } from '../e2e/pages.ts';
import { fileOf, read } from './built.ts';

/** Bytes on the wire: what a host sends in the first round trip (ten packets), and twice that. */
const BUDGETS: Record<string, number> = {
  '': 14_600,
  'timeline/': 14_600,
  'glossary/': 14_600,
  'raa/': 14_600,
  'claims/': 29_200,
  'sources/': 29_200,
};

const weights = PAGES.map((path) => ({
  path,
  bytes: brotliCompressSync(read(fileOf(path))).length,
  budget: BUDGETS[path],
}));

beforeAll(() => {
  console.table(
    Object.fromEntries(
      weights.map(({ path, bytes, budget }) => [`/${path}`, { bytes, budget, left: budget && budget - bytes }]),
    ),
  );
});

test.each(weights.filter(({ budget }) => budget))(
  '/$path weighs at most $budget bytes: $bytes',
  ({ bytes, budget }) => {
    expect(bytes).toBeLessThanOrEqual(budget!);
  },
);

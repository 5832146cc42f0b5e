import { expect, test } from 'vitest';
import { VERDICTS } from '../../src/model/claim.ts';
import { claimsByParagraph, VERDICT_WORDS, verdictCounts } from '../../src/views/claims.ts';
import { base, claim } from './corpora.ts';

const corpus = {
  ...base,
  claims: [
    claim({ id: 'a', at: 10, verdict: 'not-established' }),
    claim({ id: 'b', at: 2, verdict: 'supported' }),
    claim({ id: 'c', at: 10, verdict: 'supported' }),
    claim({ id: 'd', at: 1, verdict: 'contradicted' }),
    claim({ id: 'e', at: 2, verdict: 'supported' }),
  ],
};

test('claims stand by paragraph, in the order of the report', () => {
  const listed = claimsByParagraph(corpus).map(({ paragraph, claims }) => [paragraph, ...claims.map(({ id }) => id)]);
  expect(listed).toEqual([
    [1, 'd'],
    [2, 'b', 'e'],
    [10, 'a', 'c'],
  ]);
});

test('verdicts are counted in their order, those without a claim left out', () => {
  expect(verdictCounts(corpus)).toEqual([
    { verdict: 'supported', count: 3 },
    { verdict: 'contradicted', count: 1 },
    { verdict: 'not-established', count: 1 },
  ]);
});

test('without claims there is nothing to show', () => {
  expect(claimsByParagraph(base)).toEqual([]);
  expect(verdictCounts(base)).toEqual([]);
});

test('every verdict has its words', () => {
  expect(Object.keys(VERDICT_WORDS)).toEqual([...VERDICTS]);
});

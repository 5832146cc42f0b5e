import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERDICTS } from '../../src/model/claim.ts';
import { claimsByParagraph, claimsOf, lengthsOf, reporterOf, suffixOf, verdictCounts } from '../../src/views/claims.ts';
import { corpusOf } from '../figures/agreements.ts';
import { base, claim } from './corpora.ts';

const claims = [
  claim({ id: 'a', at: 10, verdict: 'not-established' }),
  claim({ id: 'b', at: 2, verdict: 'supported' }),
  claim({ id: 'c', at: 10, verdict: 'supported' }),
  claim({ id: 'd', at: 1, verdict: 'contradicted' }),
  claim({ id: 'e', at: 2, verdict: 'supported' }),
];

test('claims stand by paragraph, in the order of the report', () => {
  const listed = claimsByParagraph(claims).map(({ paragraph, claims }) => [paragraph, ...claims.map(({ id }) => id)]);
  expect(listed).toEqual([
    [1, 'd'],
    [2, 'b', 'e'],
    [10, 'a', 'c'],
  ]);
});

test('verdicts are counted in their order, those without a claim left out', () => {
  expect(verdictCounts(claims)).toEqual([
    { verdict: 'supported', count: 3 },
    { verdict: 'contradicted', count: 1 },
    { verdict: 'not-established', count: 1 },
  ]);
});

test('each verdict can be chosen from the list of claims', () => {
  const styles = readFileSync(new URL('../../src/styles/claims.css', import.meta.url), 'utf8');
  const chosen = (verdict: string) =>
    styles.split(`[value='${verdict}']:checked) `).map((rule) => rule.split(/[ ,:]/)[0]);
  expect(VERDICTS.map((verdict) => chosen(verdict).slice(1))).toEqual(VERDICTS.map(() => ['.claims', '.paragraph']));
});

test('the reporter is who makes more than half of the claims', () => {
  const by = (...voices: string[]) => voices.map((voice, index) => claim({ id: `c${index}`, by: voice }));
  expect(reporterOf(by('vega', 'irma', 'irma'))).toBe('irma');
  expect(reporterOf(by('vega', 'irma'))).toBeUndefined();
  expect(reporterOf([])).toBeUndefined();
});

test('without claims there is nothing to show', () => {
  expect(claimsByParagraph([])).toEqual([]);
  expect(verdictCounts([])).toEqual([]);
});

const report = (id: string, url: string) => ({ ...base.explainers[0]!, id, url, source: 'communique', paragraphs: 3 });
const [first, second] = [report('morning', 'claims/'), report('evening', 'claims/evening/')];
const reported = {
  ...base,
  reports: [first, second],
  claims: [
    claim({ id: 'a' }),
    claim({ id: 'b', url: 'claims/evening/#b' }),
    claim({ id: 'c', url: 'claims/evening/#c' }),
    claim({ id: 'd' }),
  ],
};

test.each([
  ['the first report', first, 'ad', ''],
  ['a further report', second, 'bc', '-evening'],
  ['no report at all', undefined, 'ad', ''],
])('the page of %s has its claims, and anchors of its own', (_, report, ids, suffix) => {
  expect(
    claimsOf(reported, report)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
  expect(suffixOf(report)).toBe(suffix);
});

test('a claim of how long an agreement took stands beside how long it took, where the record has that', () => {
  const reported = { reported: [{ days: 365, label: 'a year', claim: 'a' }] };
  const lengths = (taken: Record<string, string>) =>
    claims.slice(0, 2).map((one) => lengthsOf(corpusOf([['brix', taken, reported]]), one));
  expect(lengths({ negotiating: '2020-01-01', signed: '2020-01-31' })).toEqual([
    [{ label: 'a year', said: 365, found: 30 }],
    [],
  ]);
  expect(lengths({ negotiating: '2020-01-01' })).toEqual([[], []]);
});

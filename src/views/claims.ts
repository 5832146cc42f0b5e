import type { Corpus } from '../corpus/corpus.ts';
import { VERDICTS } from '../model/claim.ts';

type Claim = Corpus['claims'][number];

/** What the verdicts mean. */
export const VERDICT_WORDS = {
  supported: 'the record agrees',
  refined: 'a more exact or corrected reading exists',
  contradicted: 'the record says otherwise',
  'not-established': 'the record does not settle it',
} as const;

/** All claims by paragraph of the report. */
export function claimsByParagraph({ claims }: Corpus): { paragraph: number; claims: Claim[] }[] {
  return [...Map.groupBy(claims, ({ at }) => at)]
    .map(([paragraph, claims]) => ({ paragraph, claims }))
    .sort((a, b) => a.paragraph - b.paragraph);
}

/** How many claims have each verdict, verdicts without a claim left out. */
export function verdictCounts({ claims }: Corpus): { verdict: Claim['verdict']; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

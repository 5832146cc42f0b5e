import type { ClaimMark } from '../markdown/claim-marks.ts';
import type { Words } from '../words/language.ts';
import type { MarkdownDocument } from './documents.ts';

/** What the mark of each claim says in prose. */
export function claimMarksOf(
  documents: readonly MarkdownDocument[],
  { mark, verdicts }: Words['claims'],
): Map<string, ClaimMark> {
  const claims = documents.flatMap(({ data }) => data.claims);
  return new Map(
    claims.map(({ id, at, says, verdict }) => [
      id,
      { label: mark(at, verdicts[verdict].label, says), contradicted: verdict === 'contradicted' },
    ]),
  );
}

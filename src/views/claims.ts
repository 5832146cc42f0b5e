import type { Corpus } from '../corpus/corpus.ts';
import { VERDICTS } from '../model/claim.ts';
import { soughtDays } from './finding.ts';
import { pageOf } from './links.ts';
import { tracker } from './tracker.ts';

type Claim = Corpus['claims'][number];
type Report = Corpus['reports'][number];

/** Address of the page that takes the first report apart. */
export const CLAIMS = 'claims/';

/** The claims on the page of a report. */
export function claimsOf({ claims }: Corpus, report: Report | undefined): Claim[] {
  const page = report?.url ?? CLAIMS;
  return claims.filter(({ url }) => pageOf(url) === page);
}

/** What ends the generated ids of a report's page. */
export function suffixOf(report: Report | undefined): string {
  return !report || report.url === CLAIMS ? '' : `-${report.id}`;
}

/** Claims by paragraph of their report. */
export function claimsByParagraph(claims: readonly Claim[]): { paragraph: number; claims: Claim[] }[] {
  return [...Map.groupBy(claims, ({ at }) => at)]
    .map(([paragraph, claims]) => ({ paragraph, claims }))
    .sort((a, b) => a.paragraph - b.paragraph);
}

/** How many claims have each verdict, verdicts without a claim left out. */
export function verdictCounts(claims: readonly Claim[]): { verdict: Claim['verdict']; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

/** How long a report said that an agreement took, in its words and in days, and how long it took. */
export type Lengths = { label: string; said: number; found: number };

/** The lengths that a claim is about, where the record has the days. */
export function lengthsOf(corpus: Corpus, { id }: Claim): Lengths[] {
  return corpus.agreements.flatMap((agreement) => {
    const reported = agreement.reported.filter(({ claim }) => claim === id);
    const track = reported.length > 0 && tracker(corpus, agreement.type).find((one) => one.agreement === agreement);
    const found = track ? soughtDays(track) : undefined;
    return found === undefined ? [] : reported.map(({ label, days }) => ({ label, said: days, found }));
  });
}

/** Who makes more than half of the claims of a report, mostly its reporter, and so needs no naming beside each. */
export function reporterOf(claims: readonly Claim[]): string | undefined {
  const voices = [...Map.groupBy(claims, ({ by }) => by)];
  return voices.find(([, own]) => own.length > claims.length / 2)?.[0];
}

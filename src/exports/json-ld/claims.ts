import type { Claim, ClaimReview } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { claimsOf } from '../../views/claims.ts';
import { languageOf } from '../../words/language.ts';
import type { Ids } from './ids.ts';
import { publisherNode } from './publisher.ts';

/** The claims of each report, each with our review of it. A verdict is a word, and no number is made of it. */
export function claimNodes(corpus: Corpus, site: URL, { at, refs, sources }: Ids): Claim[] {
  const { verdicts } = languageOf(corpus.edition.language).words.claims;
  return corpus.reports.flatMap((report) =>
    claimsOf(corpus, report).map(({ url, by, says, verdict, because, about, cites }): Claim => {
      const review: ClaimReview = {
        '@type': 'ClaimReview',
        url: at(url),
        claimReviewed: says,
        itemReviewed: { '@id': at(url) },
        reviewRating: { '@type': 'Rating', alternateName: verdicts[verdict].label },
        reviewBody: because,
        author: publisherNode(corpus, site),
        dateModified: report['as-of'],
        citation: sources(cites),
      };
      return {
        '@type': 'Claim',
        '@id': at(url),
        url: at(url),
        text: says,
        author: refs([by]),
        ...(about.length > 0 ? { about: refs(about) } : {}),
        appearance: refs([report.source]),
        review,
      };
    }),
  );
}

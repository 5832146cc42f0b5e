import { languageOf } from '../words/language.ts';
import { once } from './once.ts';

/** A claim that a record bears on, with its verdict, in a few words. */
export type ClaimAbout = { label: string; verdict: string; url: string };

/** For every id the claims about it; of those of one paragraph with one verdict, the first. */
export const claimsAbout = once(({ claims, edition, index }): ReadonlyMap<string, ClaimAbout[]> => {
  const { verdicts } = languageOf(edition.language).words.claims;
  const about = new Map<string, ClaimAbout[]>();
  for (const claim of claims) {
    const { label, url } = index[claim.id]!;
    const verdict = verdicts[claim.verdict].label;
    for (const id of new Set(claim.about)) {
      const known = about.get(id) ?? [];
      if (!known.some((one) => one.label === label && one.verdict === verdict)) known.push({ label, verdict, url });
      about.set(id, known);
    }
  }
  return about;
});

import { languageOf } from '../words/language.ts';
import { once } from './once.ts';

/** The claims of one paragraph of a report that a record bears on: of each verdict the first. */
type ClaimsAbout = { label: string; verdicts: { verdict: string; url: string }[] };

/** For every id the claims about it, by paragraph. */
export const claimsAbout = once(({ claims, edition, index }): ReadonlyMap<string, ClaimsAbout[]> => {
  const { verdicts } = languageOf(edition.language).words.claims;
  const about = new Map<string, ClaimsAbout[]>();
  for (const claim of claims) {
    const { label, url } = index[claim.id]!;
    const verdict = verdicts[claim.verdict].label;
    for (const id of new Set(claim.about)) {
      const known = about.get(id) ?? [];
      const same = known.find((one) => one.label === label);
      if (!same) known.push({ label, verdicts: [{ verdict, url }] });
      else if (!same.verdicts.some((one) => one.verdict === verdict)) same.verdicts.push({ verdict, url });
      about.set(id, known);
    }
  }
  return about;
});

import type { EditionData } from '../model/edition.ts';
import { edition } from '../model/edition.ts';
import { USUAL_KIND, USUAL_STEPS, type Step } from '../model/kind.ts';
import { languageOf, type Language } from '../words/language.ts';
import type { Document } from './documents.ts';

/** A kind of agreement with its steps, in order. */
export type Kind = { name: string; steps: Record<string, Step> };

/** What content/site.yaml says, with its defaults. */
export type Edition = Omit<EditionData, 'title' | 'tagline' | 'kinds' | 'follows' | 'lead'> & {
  title: string;
  tagline: string;
  kinds: Record<string, Kind>;
  /** The kind that figures follow. */
  follows: string;
};

/** The data of site.yaml; its defaults where there is none. */
export function editionData(documents: readonly Document[]): EditionData {
  const [site] = documents.flatMap((document) => (document.kind === 'site' ? [document.data] : []));
  return site ?? edition.parse({});
}

/**
 * Fills in what an edition leaves out.
 * @param leadTitle the title of the lead article
 */
export function completed({ lead: _, ...data }: EditionData, leadTitle: string): Edition {
  const { words } = languageOf(data.language);
  const kinds = completedKinds(data.kinds, words);
  return {
    ...data,
    title: data.title ?? leadTitle,
    tagline: data.tagline ?? words.site.tagline,
    kinds,
    follows: data.follows ?? Object.keys(kinds)[0]!,
  };
}

function completedKinds(kinds: EditionData['kinds'], { steps, agreement }: Language['words']): Record<string, Kind> {
  const named = Object.entries(kinds ?? { [USUAL_KIND]: { name: agreement.kind, steps: undefined } });
  const usual = Object.fromEntries(
    Object.entries(USUAL_STEPS).map(([key, step]) => {
      // Approvals are many, each by a body of its own: they are called by their dates.
      return [key, step.phase === 'approved' ? step : { name: steps[key as keyof typeof steps], ...step }];
    }),
  );
  return Object.fromEntries(named.map(([key, { name, steps }]) => [key, { name, steps: steps ?? usual }]));
}

import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';

/** The sound tree that all tests share. */
export const base: Corpus = readCorpus(join(import.meta.dirname, '../corpora/base'));

/** The sound tree with another edition. */
export const edited = (given: Partial<Corpus['edition']>): Corpus => ({
  ...base,
  edition: { ...base.edition, ...given },
});

type Steps = Corpus['agreements'][number]['steps'];
type Taken = Steps[string][number];

/** Steps as an author may write them: an id, or a list of ids and of maps. */
export const steps = (brief: Record<string, string | readonly (string | Taken)[]>): Steps =>
  Object.fromEntries(
    Object.entries(brief).map(([key, dates]) => [
      key,
      [dates].flat().map((date) => (typeof date === 'string' ? { date } : date)),
    ]),
  );

type Changed<Item> = Partial<Item> & { id: string };

/** Records like the first of the base tree but for what is given; each at its own address. */
export const actor = (given: Changed<Corpus['actors'][number]>) => ({
  ...base.actors[0]!,
  url: `glossary/#${given.id}`,
  ...given,
});
export const term = (given: Changed<Corpus['terms'][number]>) => ({
  ...base.terms[0]!,
  url: `glossary/#${given.id}`,
  ...given,
});
export const event = (given: Changed<Corpus['dates'][number]>) => ({
  ...base.dates[0]!,
  title: given.id,
  url: `timeline/#${given.id}`,
  ...given,
});
export const agreement = (given: Changed<Corpus['agreements'][number]>) => ({
  ...base.agreements[0]!,
  url: `glossary/#${given.id}`,
  ...given,
});
export const source = (given: Changed<Corpus['sources'][number]>) => ({
  ...base.sources[0]!,
  url: `sources/#${given.id}`,
  ...given,
});

/** A claim, of which the base tree has none. */
export const claim = (given: Changed<Corpus['claims'][number]>): Corpus['claims'][number] => ({
  at: 1,
  by: 'florin',
  kind: 'event',
  says: given.id,
  verdict: 'supported',
  because: 'So it is.',
  about: [],
  cites: [{ source: 'communique' }],
  url: `claims/#${given.id}`,
  ...given,
});

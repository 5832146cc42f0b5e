import type { Corpus } from '../corpus/corpus.ts';
import type { Agreement } from '../model/agreement.ts';

/** What the map and the matrix follow, as the publisher sets it: a type of agreement, and who is drawn as a disc and as a square. */
export type Cast = { type: Agreement['type']; disc: string; square: string };

/** The party that all agreements of the type share, the disc before any other; the disc where they share none. */
export function hubOf({ agreements }: Corpus, { type, disc }: Cast): string {
  const [first = [], ...others] = agreements
    .filter((agreement) => agreement.type === type)
    .map(({ parties }) => parties);
  const shared = first.filter((id) => others.every((parties) => parties.includes(id)));
  return shared.includes(disc) ? disc : (shared[0] ?? disc);
}

import type { Corpus } from '../corpus/corpus.ts';
import { shortName } from '../corpus/short-name.ts';

/** Letters of a name that has a line of its own on a narrow screen. */
const LETTERS = 40;

/** What tells an agreement apart from others of its kind: the one party that not all of them have, or else its own name. */
export function partnerOf(
  { agreements, actors, index }: Corpus,
  agreement: Corpus['agreements'][number],
): { name: string; party?: string } {
  const all = agreements.filter((one) => one.type === agreement.type);
  const [party, ...more] = agreement.parties.filter((id) => !all.every((one) => one.parties.includes(id)));
  if (party === undefined || more.length > 0) return { name: shortName(agreement, LETTERS) };
  const aliases = actors.find(({ id }) => id === party)?.aliases ?? [];
  return { name: shortName({ name: index[party]!.name, aliases }, LETTERS), party };
}

import type { Corpus } from '../corpus/corpus.ts';
import { linksTo, type Link } from './links.ts';
import { once } from './once.ts';
import { ownAgreements } from './story.ts';
import type { DateEntry } from './timeline.ts';
import type { Subject } from './subjects.ts';

const actorsById = once(({ actors }) => new Map(actors.map((actor) => [actor.id, actor])));

/** What the whole story is about, so that no entry of it says so again: its agreements and their parties. */
const understood = once((corpus): string[] => {
  const own = corpus.agreements.filter(({ id }) => ownAgreements(corpus).has(id));
  return own.flatMap(({ id, parties }) => [id, ...parties]);
});

/**
 * The agreements and actors that a date concerns and does not name in its own words.
 * @param of what the view is limited to, and so says above already
 */
export function concerned(corpus: Corpus, date: DateEntry, of: Subject | undefined): Link[] {
  const said = `${date.title} ${date.text} ${date.outcome ?? ''}`;
  const apart = new Set([...understood(corpus), of?.id]);
  const isNamed = (id: string) => {
    const { name, aliases, kind } = actorsById(corpus).get(id)!;
    const family = kind === 'person' ? name.split(' ').slice(-1) : [];
    return [name, ...aliases.map(({ text }) => text), ...family].some((one) => said.includes(one));
  };
  const ids = [...date.agreements, ...date.actors.filter((id) => !isNamed(id))];
  return linksTo(
    corpus,
    ids.filter((id) => !apart.has(id)),
  );
}

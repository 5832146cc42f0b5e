import type { LegalForceStatus, Thing } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { timeAttribute } from '../../dates/words.ts';
import type { Actor } from '../../model/actor.ts';
import { agreed } from '../../views/agreed.ts';
import { progressOf } from '../../corpus/progress.ts';
import { span, type Ids } from './ids.ts';

/** What schema.org calls the kinds of actors; of an unnamed source not even that it is a person is known. */
const TYPES = {
  person: 'Person',
  office: 'GovernmentOrganization',
  state: 'Country',
  organisation: 'Organization',
  grouping: 'Organization',
  force: 'Organization',
  place: 'Place',
  'unnamed-source': 'Thing',
} as const satisfies Record<Actor['kind'], string>;

/** Actors, terms and agreements. */
export function glossaryNodes(corpus: Corpus, ids: Ids): Thing[] {
  return [
    ...corpus.actors.map((actor) => actorNode(actor, ids)),
    ...corpus.terms.map((term) => ({ '@type': 'DefinedTerm' as const, ...entry(term, ids), ...inSet(ids) })),
    ...agreementNodes(corpus, ids),
  ];
}

type Entry = Pick<Corpus['agreements'][number], 'url' | 'name' | 'names' | 'aliases' | 'definition' | 'cites'>;

function entry({ url, name, names, aliases, definition, cites }: Entry, { at, sources }: Ids) {
  const others = [...new Set([...names.map(({ text }) => text), ...aliases.map(({ text }) => text)])];
  return {
    '@id': at(url),
    url: at(url),
    name,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: definition,
    subjectOf: sources(cites),
  };
}

const inSet = ({ at }: Ids) => ({ inDefinedTermSet: { '@id': at('glossary/') } });

function actorNode(actor: Corpus['actors'][number], ids: Ids): Thing {
  const { wikidata, kind, roles } = actor;
  const common = {
    ...entry(actor, ids),
    // The address of the thing itself in Wikidata, not of the page about it.
    ...(wikidata ? { sameAs: `http://www.wikidata.org/entity/${wikidata}` } : {}),
  };
  if (kind !== 'person') return { '@type': TYPES[kind], ...common } as Thing;
  const held = roles.map(({ title, from, to }) => {
    const { startDate } = from ? span(from) : {};
    const endDate = to && timeAttribute(to);
    return {
      '@type': 'Role' as const,
      hasOccupation: { '@type': 'Occupation' as const, name: title },
      ...(startDate ? { startDate } : {}),
      ...(endDate ? { endDate } : {}),
    };
  });
  return { '@type': 'Person', ...common, ...(held.length > 0 ? { hasOccupation: held } : {}) };
}

/** An agreement is a legal text once all have signed it; before it is an entry of the glossary. */
function agreementNodes(corpus: Corpus, ids: Ids): Thing[] {
  const signatures = new Map(agreed(corpus).map(({ id, signed }) => [id, signed]));
  return corpus.agreements.map((agreement): Thing => {
    const common = entry(agreement, ids);
    const signed = signatures.get(agreement.id);
    if (!signed || signed.partly) return { '@type': 'DefinedTerm', ...common, ...inSet(ids) };
    const day = timeAttribute(signed.date);
    return {
      '@type': 'Legislation',
      ...common,
      about: ids.refs(agreement.parties),
      ...(day ? { legislationDate: day } : {}),
      legislationLegalForce: forceOf(corpus, agreement),
    };
  });
}

function forceOf(corpus: Corpus, agreement: Corpus['agreements'][number]): LegalForceStatus {
  const { phase, parties } = progressOf(corpus, agreement);
  if (phase !== 'in-force') return 'https://schema.org/NotInForce';
  const isWhole = parties.length === agreement.parties.length;
  return isWhole ? 'https://schema.org/InForce' : 'https://schema.org/PartiallyInForce';
}

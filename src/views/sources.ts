import type { Corpus } from '../corpus/corpus.ts';
import type { Cite } from '../model/fields.ts';
import { TIERS } from '../model/csl-types.ts';
import { publisherOf } from '../model/source.ts';
import { languageOf } from '../words/language.ts';
import { mentions, type Mentioned } from './mentions.ts';

export type SourceEntry = Corpus['sources'][number] & { publisher: string; supports: Mentioned[] };

/** Every source, by tier in the order of their weight, with all that rests on it. */
export function sourcesByTier(corpus: Corpus): { tier: SourceEntry['tier']; entries: SourceEntry[] }[] {
  const supports = supported(corpus);
  const { compare } = languageOf(corpus.edition.language);
  const entries = corpus.sources
    .map((source) => ({ ...source, publisher: publisherOf(source), supports: supports.get(source.id) ?? [] }))
    .toSorted((a, b) => compare(a.publisher, b.publisher) || (a.id < b.id ? -1 : 1));
  return TIERS.map((tier) => ({ tier, entries: entries.filter((entry) => entry.tier === tier) })).filter(
    (group) => group.entries.length > 0,
  );
}

/** For every source, the records and sections that cite it. */
function supported(corpus: Corpus): Map<string, Mentioned[]> {
  const words = languageOf(corpus.edition.language).words.sources;
  const prose = mentions(corpus);
  const result = new Map(corpus.sources.map(({ id }) => [id, [...(prose.get(id) ?? [])]]));
  const add = (cites: readonly Cite[], place: Mentioned) => {
    for (const { source } of cites) {
      const known = result.get(source)!;
      if (!known.some(({ url }) => url === place.url)) known.push(place);
    }
  };
  const { actors, terms, dates, agreements, claims } = corpus;
  for (const record of [...dates, ...agreements, ...actors, ...terms, ...claims]) {
    add(record.cites, { name: corpus.index[record.id]!.label, url: record.url });
  }
  for (const page of corpus.articles) {
    for (const { id, text, proof } of page['key-points']) {
      add(
        proof.filter((one) => result.has(one)).map((source) => ({ source })),
        { name: text, url: `${page.url}#${id}` },
      );
    }
    for (const { actor, points } of page.positions) {
      for (const { id, cites } of points)
        add(cites, { name: words.position(corpus.index[actor]!.name), url: `${page.url}#${id}` });
    }
    for (const { id, text, cites } of page.statements) add(cites, { name: text, url: `${page.url}#${id}` });
  }
  for (const page of corpus.explainers) {
    for (const { id, topic, texts } of page.provisions) {
      for (const { cites } of Object.values(texts))
        add(cites, { name: words.provision(topic), url: `${page.url}#${id}` });
    }
  }
  return result;
}

/** The day on which most sources were read (EDTF). */
export function usualDay({ sources, asOf }: Pick<Corpus, 'sources' | 'asOf'>): string {
  const read = sources.flatMap(({ accessed }) => accessed ?? []);
  const days = [...Map.groupBy(read, (day) => day)];
  return days.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? asOf;
}

import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import type { Cite } from '../model/cite.ts';
import { languageOf } from '../words/language.ts';
import { mentions, paragraphOf, type Mentioned } from './mentions.ts';

type Resting = { place: Mentioned; sources: readonly string[] };

/** For every source, the records, paragraphs and sections that rest on it, each once. */
export function supports(corpus: Corpus): Map<string, Mentioned[]> {
  const prose = mentions(corpus);
  const places = new Map(corpus.sources.map(({ id }) => [id, [...(prose.get(id) ?? [])]]));
  for (const { place, sources } of [...records(corpus), ...sections(corpus)]) {
    for (const known of new Set(sources.flatMap((source) => [places.get(source) ?? []]))) {
      if (!known.some(({ url }) => url === place.url)) known.push(place);
    }
  }
  return places;
}

const sourcesOf = (cites: readonly Cite[]) => cites.map(({ source }) => source);

function records(corpus: Corpus): Resting[] {
  const { actors, agreements, claims, dates, index, terms } = corpus;
  const named =
    (kind: Mentioned['kind']) =>
    ({ id, url, cites }: { id: string; url: string; cites: readonly Cite[] }) => ({
      place: { kind, name: index[id]!.label, url },
      sources: sourcesOf(cites),
    });
  return [
    ...dates.map(named('date')),
    ...[...agreements, ...actors, ...terms].map(named('glossary')),
    ...claims.map((claim) => ({ place: paragraphOf(corpus, claim), sources: sourcesOf(claim.cites) })),
  ];
}

/** What pages hold beside their prose: key points, positions, statements, provisions. */
function sections({ articles, edition, explainers }: Corpus): Resting[] {
  const { article, explainer } = languageOf(edition.language).words;
  const section =
    (page: { url: string; title: string }, suffix: string) => (id: (suffix: string) => string, name: string) => ({
      kind: 'text' as const,
      name: suffix ? `${name} (${page.title})` : name,
      url: `${page.url}#${id(suffix)}`,
    });
  return [
    ...articles.flatMap((page): Resting[] => {
      const at = section(page, page.url === '' ? '' : `-${page.id}`);
      const { positions, statements } = page;
      return [
        ...page['key-points'].map(({ proof }) => ({ place: at(anchors.keyPoints, article.keyPoints), sources: proof })),
        ...positions.map(({ points }) => ({
          place: at(anchors.positions, article.positions),
          sources: sourcesOf(points.flatMap(({ cites }) => cites)),
        })),
        ...statements.map(({ kind, cites }) => ({
          place: at((suffix) => anchors.statements(kind, suffix), article.statements[kind]),
          sources: sourcesOf(cites),
        })),
      ];
    }),
    ...explainers.flatMap((page, number) => {
      const place = section(page, number === 0 ? '' : `-${page.id}`)(anchors.provisions, explainer.provisions);
      const texts = page.provisions.flatMap((provision) => Object.values(provision.texts));
      return texts.map(({ cites }) => ({ place, sources: sourcesOf(cites) }));
    }),
  ];
}

import type { Prose } from '../markdown/prose.ts';
import type { Section } from '../markdown/remark-heading-ids.ts';
import { RECORD_KINDS } from '../model/records.ts';
import type { Addressed, Corpus, Page, Records } from './corpus.ts';
import type { Document, MarkdownDocument } from './documents.ts';
import { completed, editionData } from './edition.ts';
import type { Definition, Ids } from './ids.ts';
import type { Part } from './parts.ts';
import type { Size } from './pictures.ts';
import type { Rendered } from './render.ts';
import type { Targets } from './targets.ts';
import { languageOf, type Words } from '../words/language.ts';

/** What was worked out of all files together. */
type Whole = Pick<Corpus, 'permalinks' | 'remembered' | 'changes'> & {
  ids: Ids;
  sizes: ReadonlyMap<string, Size>;
  parts: ReadonlyMap<string, Part>;
};

/** Merges the files into one corpus: records of a kind together, each with its address. */
export function assemble(
  documents: readonly Document[],
  rendered: readonly Rendered[],
  targets: Targets,
  { ids, permalinks, remembered, changes, sizes, parts }: Whole,
): Corpus {
  const place = <Item extends { id: string }>(item: Item): Item & Addressed => ({
    ...item,
    url: targets.get(item.id)!.address,
  });
  const pages = (kind: MarkdownDocument['kind']) => rendered.filter(({ document }) => document.kind === kind).map(page);
  const sources = documents
    .flatMap((document) => (document.kind === 'sources' ? document.data.references : []))
    .filter(({ id }) => targets.has(id))
    .map(place);
  const lists = Object.keys(RECORD_KINDS) as (keyof Records)[];
  const records = Object.fromEntries(
    lists.map((list) => [list, rendered.flatMap(({ document }) => document.data[list].map(place as never))]),
  ) as Records;
  const articles = leadFirst(pages('articles') as Corpus['articles']);
  const explainers = pages('explainers') as Corpus['explainers'];
  const reports = (pages('reports') as Corpus['reports']).toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const [about] = pages('about') as NonNullable<Corpus['about']>[];
  const asOf = [...articles, ...explainers, ...reports]
    .flatMap((one) => one['as-of'] ?? [])
    .sort()
    .at(-1)!;
  const edition = completed(editionData(documents), articles[0]!.title);
  return {
    edition,
    asOf,
    about,
    articles,
    explainers,
    reports,
    ...records,
    pictures: records.pictures.map((picture) => ({ ...picture, ...sizes.get(picture.id)! })),
    sources,
    permalinks,
    remembered,
    changes,
    parts: [...new Map([...parts.values()].map((part) => [part.address, part])).values()],
    index: indexOf(ids, targets, reports.length > 1, languageOf(edition.language).words),
  };
}

function leadFirst(articles: Corpus['articles']): Corpus['articles'] {
  const key = ({ url, published, id }: Corpus['articles'][number]) => (url === '' ? '' : published + id);
  return articles.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function page({ document, page, html, mentions }: Rendered): Page<MarkdownDocument['data']> {
  const rest = Object.fromEntries(
    Object.entries(document.data).filter(([key]) => !(key in RECORD_KINDS) && key !== 'retired' && key !== 'draft'),
  );
  return {
    ...(rest as MarkdownDocument['data']),
    url: page,
    file: document.path,
    html,
    sections: openings(document.prose),
    mentions,
  };
}

/** The sections of a body, each with the text of its first paragraph. */
function openings({ sections, blocks }: Prose): (Section & { opening: string })[] {
  return sections.map((section) => ({
    ...section,
    opening: blocks.find(({ line }) => line > section.line)?.text ?? '',
  }));
}

/** A section as one of its page: after a question no colon. */
function within(page: string, section: string | undefined, colon: string): string {
  if (section === undefined) return page;
  return page + (/[?!]$/.test(page) ? ' ' : colon) + section;
}

function pageName({ data }: Document): string {
  return 'label' in data ? data.label : 'title' in data ? (data.title ?? '') : '';
}

/** @param several whether there are several reports, so that the label of a claim says of which it is */
function indexOf(ids: Ids, targets: Targets, several: boolean, words: Words): Corpus['index'] {
  const { claims, marks } = words;
  const labelOf = ({ kind, label, document, section }: Definition) => {
    if (section) return within(pageName(document), section(words), marks.colon);
    if (kind !== 'claim') return label;
    return several && document.kind === 'reports'
      ? `${ids.get(document.data.source)?.label}, ${claims.label(label)}`
      : claims.label(label);
  };
  return Object.fromEntries(
    [...ids.values()].flatMap((definition) => {
      const { id, kind, name } = definition;
      const target = targets.get(id);
      return target ? [[id, { kind, name, label: labelOf(definition), url: target.address }]] : [];
    }),
  );
}

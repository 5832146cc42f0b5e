import type { Corpus } from '../corpus/corpus.ts';
import { compareDates } from '../dates/order.ts';
import type { Cite } from '../model/cite.ts';
import { RELATIONS } from '../model/relations.ts';
import { creatorsOf } from '../model/source.ts';
import { csv, type Cell } from './csv.ts';

type Addressed = { url: string };

/** The whole address of a record, for who has the table alone. */
export const addressOn =
  (siteUrl: URL) =>
  ({ url }: Addressed) =>
    new URL(url, siteUrl).href;

/** What a record rests on: the ids of its sources, each with the place in it. */
export const cited = ({ cites }: { cites: readonly Cite[] }) =>
  cites.map(({ source, at }) => (at ? `${source} (${at})` : source));

/** Columns of fields that stand in the table as they are. */
const own = <Key extends string>(...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, (record: Partial<Record<Key, Cell>>) => record[key]]));

/** Every dated entry, oldest first; dates are EDTF. */
export function timelineCsv({ dates }: Corpus, siteUrl: URL): string {
  return csv(
    dates.toSorted((a, b) => compareDates(a.date, b.date)),
    {
      ...own('id', 'date', 'known', 'kind', 'title', 'text', 'actors', 'agreements', 'due', 'outcome'),
      ...own(...RELATIONS, 'confidence'),
      cites: cited,
      url: addressOn(siteUrl),
    },
  );
}

/** Who acts or is named in the story. */
export function actorsCsv({ actors }: Corpus, siteUrl: URL): string {
  return csv(actors, {
    ...own('id', 'name', 'kind'),
    names: ({ names }) =>
      names.map(({ text, lang, reading }) => `${text} (${[lang, reading].filter(Boolean).join(', ')})`),
    aliases: ({ aliases }) => aliases.map(({ text }) => text),
    roles: ({ roles }) =>
      roles.map(({ title, from, to }) => (from || to ? `${title} (${from ?? ''}/${to ?? ''})` : title)),
    ...own('definition', 'wikidata', 'iso3166'),
    cites: cited,
    url: addressOn(siteUrl),
  });
}

/** The claims of the reports under analysis, each with its verdict. */
export function claimsCsv({ claims }: Corpus, siteUrl: URL): string {
  return csv(claims, {
    ...own('id', 'at', 'by', 'kind', 'says', 'verdict', 'because', 'about'),
    cites: cited,
    url: addressOn(siteUrl),
  });
}

/** Every source of the site. */
export function sourcesCsv({ sources }: Corpus, siteUrl: URL): string {
  return csv(sources, {
    ...own('id', 'type', 'tier'),
    creators: creatorsOf,
    ...own('title', 'container-title', 'publisher', 'issued', 'language', 'URL', 'accessed'),
    archived: ({ archived }) => archived?.url,
    url: addressOn(siteUrl),
  });
}

import type { Corpus } from '../corpus/corpus.ts';
import { compareDates } from '../dates/order.ts';
import type { Cite } from '../model/fields.ts';
import { creatorsOf } from '../model/source.ts';
import { csv } from './csv.ts';

type Addressed = { url: string };

/** The whole address of a record, for who has the table alone. */
export const addressOn =
  (siteUrl: URL) =>
  ({ url }: Addressed) =>
    new URL(url, siteUrl).href;

/** What a record rests on: the ids of its sources, each with the place in it. */
export const cited = ({ cites }: { cites: readonly Cite[] }) =>
  cites.map(({ source, at }) => (at ? `${source} (${at})` : source));

/** Every dated entry, oldest first; dates are EDTF. */
export function timelineCsv({ dates }: Corpus, siteUrl: URL): string {
  return csv(
    dates.toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)),
    {
      id: ({ id }) => id,
      date: ({ date }) => date,
      known: ({ known }) => known,
      kind: ({ kind }) => kind,
      title: ({ title }) => title,
      text: ({ text }) => text,
      actors: ({ actors }) => actors,
      agreements: ({ agreements }) => agreements,
      due: ({ due }) => due,
      outcome: ({ outcome }) => outcome,
      'led-to': (date) => date['led-to'],
      answers: ({ answers }) => answers,
      fulfils: ({ fulfils }) => fulfils,
      breaks: ({ breaks }) => breaks,
      confidence: ({ confidence }) => confidence,
      cites: cited,
      url: addressOn(siteUrl),
    },
  );
}

/** Who acts or is named in the story. */
export function actorsCsv({ actors }: Corpus, siteUrl: URL): string {
  return csv(actors, {
    id: ({ id }) => id,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    names: ({ names }) =>
      names.map(({ text, lang, reading }) => `${text} (${[lang, reading].filter(Boolean).join(', ')})`),
    aliases: ({ aliases }) => aliases.map(({ text }) => text),
    roles: ({ roles }) =>
      roles.map(({ title, from, to }) => (from || to ? `${title} (${from ?? ''}/${to ?? ''})` : title)),
    definition: ({ definition }) => definition,
    wikidata: ({ wikidata }) => wikidata,
    iso3166: ({ iso3166 }) => iso3166,
    cites: cited,
    url: addressOn(siteUrl),
  });
}

/** The claims of the reports under analysis, each with its verdict. */
export function claimsCsv({ claims }: Corpus, siteUrl: URL): string {
  return csv(claims, {
    id: ({ id }) => id,
    at: ({ at }) => at,
    by: ({ by }) => by,
    kind: ({ kind }) => kind,
    says: ({ says }) => says,
    verdict: ({ verdict }) => verdict,
    because: ({ because }) => because,
    about: ({ about }) => about,
    cites: cited,
    url: addressOn(siteUrl),
  });
}

/** Every source of the site. */
export function sourcesCsv({ sources }: Corpus, siteUrl: URL): string {
  return csv(sources, {
    id: ({ id }) => id,
    type: ({ type }) => type,
    tier: ({ tier }) => tier,
    creators: creatorsOf,
    title: ({ title }) => title,
    'container-title': (source) => source['container-title'],
    publisher: ({ publisher }) => publisher,
    issued: ({ issued }) => issued,
    language: ({ language }) => language,
    URL: ({ URL }) => URL,
    accessed: ({ accessed }) => accessed,
    archived: ({ archived }) => archived?.url,
    url: addressOn(siteUrl),
  });
}

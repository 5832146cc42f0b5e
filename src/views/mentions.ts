import type { Corpus } from '../corpus/corpus.ts';

/** Where a record is mentioned: a sentence of prose, by its opening words, a paragraph of the report, or another record. */
export type Mentioned = { name: string; url: string };

/** For every id, the places that mention it, each once, in the order of the site; dates are on the timeline of the record. */
export function mentions(corpus: Corpus): Map<string, Mentioned[]> {
  const places = new Map<string, Map<string, Mentioned>>();
  const add = (id: string, place: Mentioned) => {
    const known = places.get(id) ?? new Map<string, Mentioned>();
    places.set(id, known.set(place.url, place));
  };
  for (const page of [...corpus.articles, ...corpus.explainers, ...corpus.reports]) {
    for (const { id, section, paragraph, opening } of page.mentions) {
      add(id, { name: opening ? `“${opening}”` : page.title, url: `${page.url}#${paragraph || section}` });
    }
  }
  for (const { name, url, parties } of corpus.agreements) for (const id of parties) add(id, { name, url });
  for (const { name, url, see } of corpus.terms) for (const id of see) add(id, { name, url });
  for (const { at, by, about } of corpus.claims)
    for (const id of [by, ...about]) add(id, { name: `¶${at}`, url: `claims/#site-paragraph-${at}` });
  return new Map([...places].map(([id, known]) => [id, [...known.values()]]));
}

import type { Corpus } from '../corpus/corpus.ts';

/** Where a record is mentioned: a section of prose or another record. */
export type Mentioned = { name: string; url: string };

/** For every id, the places that mention it, each once, in the order of the site. */
export function mentions(corpus: Corpus): Map<string, Mentioned[]> {
  const places = new Map<string, Map<string, Mentioned>>();
  const add = (id: string, place: Mentioned) => {
    const known = places.get(id) ?? new Map<string, Mentioned>();
    places.set(id, known.set(place.url, place));
  };
  for (const page of [...corpus.articles, ...corpus.explainers, ...corpus.reports]) {
    const sections = new Map(page.sections.map(({ id, text }) => [id, text]));
    for (const { id, section, paragraph, opening } of page.mentions) {
      const name = `“${opening}” (${sections.get(section) ?? page.title})`;
      add(id, { name, url: `${page.url}#${paragraph || section}` });
    }
  }
  for (const { title, url, actors, agreements } of corpus.dates) {
    for (const id of [...actors, ...agreements]) add(id, { name: title, url });
  }
  for (const { name, url, parties } of corpus.agreements) for (const id of parties) add(id, { name, url });
  for (const { name, url, see } of corpus.terms) for (const id of see) add(id, { name, url });
  for (const { says, url, by, about } of corpus.claims) for (const id of [by, ...about]) add(id, { name: says, url });
  return new Map([...places].map(([id, known]) => [id, [...known.values()]]));
}

import { anchors } from '../model/anchors.ts';
import { languageOf } from '../words/language.ts';
import { suffixOf } from './claims.ts';
import { pageOf } from './links.ts';
import { once } from './once.ts';

/** Where a record is mentioned: a sentence of prose, by its opening words, a paragraph of the report, or another record. */
export type Mentioned = { name: string; url: string };

/** For every id, the places that mention it, each once, in the order of the site; dates are on the timeline of the record. */
export const mentions = once((corpus): Map<string, Mentioned[]> => {
  const { quoted } = languageOf(corpus.edition.language).words.marks;
  const places = new Map<string, Map<string, Mentioned>>();
  const add = (id: string, place: Mentioned) => {
    const known = places.get(id) ?? new Map<string, Mentioned>();
    places.set(id, known.set(place.url, place));
  };
  for (const page of [
    ...corpus.articles,
    ...corpus.explainers,
    ...corpus.reports,
    ...(corpus.about ? [corpus.about] : []),
  ]) {
    for (const { id, section, paragraph, opening } of page.mentions) {
      add(id, {
        name: opening ? quoted(opening) : (page.title ?? corpus.edition.title),
        url: `${page.url}#${paragraph || section}`,
      });
    }
  }
  for (const { name, url, parties } of corpus.agreements) for (const id of parties) add(id, { name, url });
  for (const { name, url, see } of corpus.terms) for (const id of see) add(id, { name, url });
  for (const { id: claim, at, by, about, url } of corpus.claims) {
    const page = pageOf(url);
    const suffix = suffixOf(corpus.reports.find((report) => report.url === page));
    const label = corpus.index[claim]?.label ?? `¶${at}`;
    for (const id of [by, ...about]) add(id, { name: label, url: `${page}#${anchors.paragraph(at, suffix)}` });
  }
  return new Map([...places].map(([id, known]) => [id, [...known.values()]]));
});

import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import { languageOf } from '../words/language.ts';
import { suffixOf } from './claims.ts';
import { pageOf } from './links.ts';
import { once } from './once.ts';

/** What a place is that mentions a record or rests on it, in the order in which they are listed. */
export const PLACES = ['date', 'text', 'claim', 'glossary'] as const;

/** A dated entry, a section of a page, a paragraph of a report or an entry of the glossary. */
export type Mentioned = { kind: (typeof PLACES)[number]; name: string; url: string };

/** For every id, the places that mention it, each once, in the order of the site; dates are on the timeline of the record. */
export const mentions = once((corpus): Map<string, Mentioned[]> => {
  const places = new Map<string, Map<string, Mentioned>>();
  const add = (id: string, place: Mentioned) => {
    const known = places.get(id) ?? new Map<string, Mentioned>();
    places.set(id, known.set(place.url, place));
  };
  for (const { name, page } of pagesOf(corpus)) {
    const whole: Mentioned = { kind: 'text', name, url: page.url };
    const sections = new Map(
      page.sections.map(({ id, text }) => [id, { ...whole, name: text, url: `${page.url}#${id}` }]),
    );
    for (const { id, section } of page.mentions) add(id, sections.get(section) ?? whole);
  }
  for (const { name, url, parties } of corpus.agreements)
    for (const id of parties) add(id, { kind: 'glossary', name, url });
  for (const { name, url, see } of corpus.terms) for (const id of see) add(id, { kind: 'glossary', name, url });
  for (const claim of corpus.claims) for (const id of [claim.by, ...claim.about]) add(id, paragraphOf(corpus, claim));
  return new Map([...places].map(([id, known]) => [id, [...known.values()]]));
});

/** The pages that hold prose, by their names in the navigation, further articles and reports by their titles. */
function pagesOf({ about, articles, edition, explainers, reports }: Corpus) {
  const { nav } = languageOf(edition.language).words;
  return [
    ...articles.map((page) => ({ page, name: page.url === '' ? page.label : page.title })),
    ...explainers.map((page) => ({ page, name: page.label })),
    ...reports.map((page) => ({ page, name: page.title })),
    ...(about ? [{ page: about, name: nav.about }] : []),
  ];
}

/** The paragraph of the report that makes a claim; of a further report with the name of that report. */
export function paragraphOf({ reports }: Pick<Corpus, 'reports'>, { at, url }: Corpus['claims'][number]): Mentioned {
  const page = pageOf(url);
  const report = reports.find((one) => one.url === page);
  const suffix = suffixOf(report);
  return {
    kind: 'claim',
    name: suffix ? `¶${at} (${report!.title})` : `¶${at}`,
    url: `${page}#${anchors.paragraph(at, suffix)}`,
  };
}

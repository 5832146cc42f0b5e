import type { Corpus } from '../corpus/corpus.ts';
import { AS_OF } from './days.ts';
import { PRINT, volumeOf } from './links.ts';
import { once } from './once.ts';
import { allPages, type PageLink } from './pages.ts';

/** Chapters too short for a sheet of their own: what follows one stands on the same sheets. */
const SHORT = ['figures/', 'about/', 'corrections/', 'articles/'];

/** The volumes of the print edition: the first, and one for each list that is split over pages. */
export const volumes = once((corpus): string[] => [
  ...new Set([PRINT, ...corpus.parts.map(({ of }) => volumeOf(`${of}/`, corpus.parts))]),
]);

/** The chapters of a volume of the print edition in their order, those together that share their sheets. */
export function printChapters(corpus: Corpus, volume = PRINT): PageLink[][] {
  const { articles, explainers, reports } = corpus;
  const written = [...articles, ...explainers].map(({ url }) => url);
  const held = ['claims/', ...reports.map(({ url }) => url)];
  const order = [
    ...written,
    'timeline/',
    AS_OF,
    'glossary/',
    'figures/',
    ...held,
    'sources/',
    'about/',
    'corrections/',
    'articles/',
  ];
  const place = ({ address }: PageLink) => order.indexOf(address);
  const groups: PageLink[][] = [];
  const printed = allPages(corpus).filter(
    ({ address }) => order.includes(address) && volumeOf(address, corpus.parts) === volume,
  );
  for (const chapter of printed.sort((a, b) => place(a) - place(b))) {
    const last = groups.at(-1);
    if (last && SHORT.includes(last.at(-1)!.address)) last.push(chapter);
    else groups.push([chapter]);
  }
  return groups;
}

import type { Corpus } from '../corpus/corpus.ts';
import { AS_OF } from './days.ts';
import { allPages, type PageLink } from './pages.ts';

/** Chapters too short for a sheet of their own: what follows one stands on the same sheets. */
const SHORT = ['figures/', 'about/', 'corrections/', 'articles/'];

/** The chapters of the print edition in their order, those together that share their sheets. */
export function printChapters(corpus: Corpus): PageLink[][] {
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
  const printed = allPages(corpus).filter(({ address }) => order.includes(address));
  for (const chapter of printed.sort((a, b) => place(a) - place(b))) {
    const last = groups.at(-1);
    if (last && SHORT.includes(last.at(-1)!.address)) last.push(chapter);
    else groups.push([chapter]);
  }
  return groups;
}

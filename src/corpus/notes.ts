import { yearOf } from '../dates/order.ts';
import type { Notes } from '../markdown/rehype-notes.ts';
import { shortPublisherOf } from '../model/source.ts';
import type { Document, MarkdownDocument } from './documents.ts';

/** Who answers for each source, and what the margin says of it: its publisher and its year. */
export function notesOf(documents: readonly Document[]): Notes {
  const sources = documents.flatMap((document) => (document.kind === 'sources' ? document.data.references : []));
  return new Map(
    sources.map((source) => {
      const { id, issued } = source;
      const publisher = shortPublisherOf(source);
      return [id, { publisher, name: issued ? `${publisher},\u00a0${yearOf(issued)}` : publisher }];
    }),
  );
}

/** The sources of each record that says something of its own; actors, whose sources speak of much else, are not among them. */
export function citedBy(documents: readonly MarkdownDocument[]): Map<string, string[]> {
  // Unlike a spread, this passes over the holes that wrong records leave.
  const records = documents.flatMap(({ data }) => [data.terms, data.dates, data.agreements, data.claims].flat());
  return new Map(records.map(({ id, cites }) => [id, cites.map(({ source }) => source)]));
}

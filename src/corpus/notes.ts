import { yearOf } from '../dates/order.ts';
import type { Notes } from '../markdown/rehype-notes.ts';
import { shortPublisherOf } from '../model/source.ts';
import type { Document } from './documents.ts';

/** What the margin says of each source: its publisher and its year. */
export function notesOf(documents: readonly Document[]): Notes {
  const sources = documents.flatMap((document) => (document.kind === 'sources' ? document.data.references : []));
  return new Map(
    sources.map((source) => {
      const { id, issued } = source;
      return [id, issued ? `${shortPublisherOf(source)},\u00a0${yearOf(issued)}` : shortPublisherOf(source)];
    }),
  );
}

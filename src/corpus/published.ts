import { isDraft, type Document } from './documents.ts';
import type { Ids } from './ids.ts';
import { usedBy } from './rules/unused.ts';

/** The ids that are published: all but those of drafts, and of sources that only drafts cite. */
export function publishedIds(ids: Ids, documents: readonly Document[]): ReadonlySet<string> {
  const used = new Set(documents.filter((document) => !isDraft(document)).flatMap(usedBy));
  const drafted = new Set(documents.filter(isDraft).flatMap(usedBy));
  const shown = [...ids.values()].filter(
    ({ id, kind, document }) => !isDraft(document) && !(kind === 'source' && drafted.has(id) && !used.has(id)),
  );
  return new Set(shown.map(({ id }) => id));
}

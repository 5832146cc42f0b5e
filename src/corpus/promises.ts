import type { Problem } from '../diagnostics/problem.ts';
import { keepLedger } from '../permalinks/keep.ts';
import type { Anchor, Ledger } from '../permalinks/ledger.ts';
import type { Found } from '../permalinks/read.ts';
import { isMarkdown, type Document } from './documents.ts';
import type { Ids } from './ids.ts';
import type { Targets } from './targets.ts';

/**
 * Holds what is to be published against every anchor that was promised, as `keepLedger` does.
 * @param merged the paragraph that each published one was merged into
 */
export function keepPromises(
  found: Found,
  published: readonly Document[],
  ids: Ids,
  shown: Targets,
  merged: ReadonlyMap<string, string>,
): { ledger: Ledger; problems: Problem[] } {
  return keepLedger(found, anchorsOf(ids, shown), new Map([...merged, ...retiredIn(published)]));
}

/** The ids that authors retired, and the heir of each. */
function retiredIn(documents: readonly Document[]): [id: string, heir: string][] {
  return documents
    .filter(isMarkdown)
    .flatMap(({ data }) => data.retired.map(({ id, heir }): [string, string] => [id, heir]));
}

/** Every anchor that leads to one of the targets, paragraphs with their text. */
function anchorsOf(ids: Ids, targets: Targets): Anchor[] {
  return [...targets].map(([id, { address }]) => {
    const { kind, name } = ids.get(id)!;
    const page = address.split('#')[0]!;
    return kind === 'paragraph' ? { id, page, text: name } : { id, page };
  });
}

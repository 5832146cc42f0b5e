import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import {
  GENERATED,
  livingHeir,
  parseLedger,
  printLedger,
  updateLedger,
  type Anchor,
  type Ledger,
} from '../permalinks/ledger.ts';
import { matchParagraphs } from '../permalinks/match.ts';
import { isMarkdown, type Document } from './documents.ts';

/** The name of the ledger in the content folder. */
export const LEDGER_FILE = 'permalinks.json';

/** The ledger of a content folder; an empty one where there is none yet. */
export function readLedger(root: string, label: string): { ledger: Ledger; problems: Problem[] } {
  const file = join(root, LEDGER_FILE);
  if (!existsSync(file)) return { ledger: [], problems: [] };
  try {
    return { ledger: parseLedger(readFileSync(file, 'utf8')), problems: [] };
  } catch {
    const message = unexpected('text that is no ledger of anchors', 'the file as the build wrote it');
    return {
      ledger: [],
      problems: [{ file: `${label}/${LEDGER_FILE}`, line: 1, column: 1, message, rule: 'permalinks' }],
    };
  }
}

/**
 * Brings the ledger up to date.
 * @param today every anchor of the content
 * @param merged paragraphs that now stand within another, and that one
 * @returns the ledger, and a problem for every published anchor that would vanish
 */
export function keepLedger(
  ledger: Ledger,
  today: readonly Anchor[],
  merged: ReadonlyMap<string, string>,
  documents: readonly Document[],
  label: string,
): { ledger: Ledger; problems: Problem[] } {
  const retired = documents.flatMap((document) =>
    !isMarkdown(document) ? [] : document.data.retired.map(({ id, heir }) => [id, heir] as const),
  );
  const update = updateLedger(ledger, today, new Map([...merged, ...retired]));
  const alive = new Set(today.map(({ id }) => id));
  const stranded = update.ledger.filter(
    ({ id, heir }) => heir !== undefined && !alive.has(id) && !livingHeir(update.ledger, id, (one) => alive.has(one)),
  );
  const lines = printLedger(ledger).split('\n');
  const problems = [...update.lost.filter(({ id }) => !GENERATED.test(id)), ...stranded].map(({ id, page, text }) => {
    const line = Math.max(lines.findIndex((one) => one.startsWith(JSON.stringify({ id, page }).slice(0, -1))) + 1, 1);
    const what = text === undefined ? `\`${id}\`` : `\`${id}\` (“${text.split(' ').slice(0, 8).join(' ')}…”)`;
    const heir = nearestHeir({ id, page, text }, today, ledger);
    const hint = heir === undefined ? '' : `; did you mean \`${heir}\`?`;
    const message = unexpected(
      `loss of the published anchor ${what} of /${page}`,
      `it to stay, or an heir under \`retired\`${hint}`,
    );
    return { file: `${label}/${LEDGER_FILE}`, line, column: 1, message, rule: 'lost-anchor' as const };
  });
  return { ledger: update.ledger, problems };
}

/** What most likely stands in for a lost anchor: for a paragraph the one most like it, for another id the nearest new one of its page. */
function nearestHeir({ id, page, text }: Anchor, today: readonly Anchor[], ledger: Ledger): string | undefined {
  const here = today.filter((one) => one.page === page && (one.text === undefined) === (text === undefined));
  if (text !== undefined) {
    const [lost] = matchParagraphs(
      [{ id, text }],
      here.map((one) => one.text!),
    ).lost;
    return lost?.nearest === undefined ? undefined : here[lost.nearest]!.id;
  }
  const known = new Set(ledger.map((one) => one.id));
  const fresh = here.map((one) => one.id).filter((one) => !known.has(one));
  return fresh.length === 0 ? undefined : closest(id, fresh);
}

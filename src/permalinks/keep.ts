import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { GENERATED, heirsIn, livingHeir, missingFrom, updateLedger, type Anchor, type Ledger } from './ledger.ts';
import { nearestHeir } from './nearest-heir.ts';
import type { Found } from './read.ts';

/**
 * Holds today's anchors against all that were ever published.
 * @param today every anchor of the content
 * @param heirs the id that stands in for each retired one, and for each paragraph that was merged into another
 * @returns the ledger as it is once this is published, and a problem for every promise that would be broken
 */
export function keepLedger(
  found: Found,
  today: readonly Anchor[],
  heirs: ReadonlyMap<string, string>,
): { ledger: Ledger; problems: Problem[] } {
  const ledger = updateLedger(found.ledger, today, heirs);
  const named = heirsIn(ledger);
  const alive = new Set(today.map(({ id }) => id));
  const lost = ledger.filter(
    ({ id }) => !GENERATED.test(id) && livingHeir(named, id, (one) => alive.has(one)) === undefined,
  );
  return { ledger, problems: [...deleted(found, alive), ...vanished(lost, found, today)] };
}

/** Deleting entries, or the whole file, sets no id free. Only where another story stands now may it begin anew. */
function deleted({ ledger, committed, missing, problem, restore }: Found, alive: ReadonlySet<string>): Problem[] {
  const gone = missingFrom(ledger, committed).filter(({ id }) => !GENERATED.test(id));
  const given = committed.filter(
    ({ id, text, heir }) => !GENERATED.test(id) && text === undefined && heir === undefined,
  );
  const dead = given.filter(({ id }) => !alive.has(id));
  if (gone.length === 0 || isAnotherStory(dead, given)) return [];
  const what = missing
    ? 'absence of the ledger of published anchors, which git has'
    : `loss of entries that git has: ${gone.length}, such as \`${gone[0]!.id}\``;
  const message = unexpected(what, `every anchor ever published; ${restore} brings them back`);
  return [problem(message, 'lost-ledger')];
}

function vanished(lost: readonly Anchor[], { ledger, problem }: Found, today: readonly Anchor[]): Problem[] {
  if (isAnotherStory(lost, ledger)) {
    const what = `loss of ${lost.length} of ${ledger.length} published anchors`;
    const expected = 'the story that published them; for another one whose addresses begin anew, delete this file';
    return [problem(unexpected(what, expected), 'lost-anchor')];
  }
  return lost.map((anchor) => {
    const { id, page, text } = anchor;
    const what = text === undefined ? `\`${id}\`` : `\`${id}\` (“${text.split(' ').slice(0, 8).join(' ')}…”)`;
    const heir = nearestHeir(anchor, today, ledger);
    const hint = heir === undefined ? '' : `; did you mean \`${heir}\`?`;
    const message = unexpected(
      `loss of the published anchor ${what} of /${page}`,
      `it to stay, or an heir under \`retired\`${hint}`,
    );
    return problem(message, 'lost-anchor', anchor);
  });
}

/** Whether so much is lost that nobody would retire it one by one. */
function isAnotherStory(lost: readonly Anchor[], all: readonly Anchor[]): boolean {
  return lost.length > 20 && lost.length > all.length / 2;
}

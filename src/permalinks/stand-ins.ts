import { heirsIn, livingHeir, type Ledger } from './ledger.ts';

/** A published anchor that has left its page, and where it leads now. */
export type Moved = { id: string; address: string };

export type StandIns = {
  /** For a living id the retired ones of its own page, which are put into its element. */
  aliases: Map<string, string[]>;
  /** For a page the anchors that have left it. */
  moved: Map<string, Moved[]>;
};

/** Finds for every published anchor that is not where it was what now stands in for it. */
export function standIns(ledger: Ledger, targets: ReadonlyMap<string, { address: string }>): StandIns {
  const aliases = new Map<string, string[]>();
  const moved = new Map<string, Moved[]>();
  const heirs = heirsIn(ledger);
  for (const { id, page } of ledger) {
    const heir = livingHeir(heirs, id, (one) => targets.has(one));
    if (heir === undefined) continue;
    const { address } = targets.get(heir)!;
    const isHere = pageOf(address) === page;
    if (heir === id && isHere) continue;
    if (isHere && address.includes('#')) aliases.set(heir, [...(aliases.get(heir) ?? []), id]);
    else moved.set(page, [...(moved.get(page) ?? []), { id, address }]);
  }
  return { aliases, moved };
}

function pageOf(address: string): string {
  return address.split('#')[0]!;
}

/** A published anchor. Ids are never given again; a retired one names its heir. */
export type Anchor = {
  id: string;
  /** Address of its page, below the site's root. */
  page: string;
  /** For a paragraph: its text when it was last published, by which it is found again. */
  text?: string;
  /** The id that stands in for it. */
  heir?: string;
};

/** content/permalinks.json: every anchor ever published, by page and id. */
export type Ledger = readonly Anchor[];

/** Anchors that the generator gives itself: years, letters, fixed headings. An author can neither keep nor retire them. */
export const GENERATED = /^site-/;

/** What tells an anchor from every other. */
export function keyOf({ page, id }: Pick<Anchor, 'page' | 'id'>): string {
  return `${page}#${id}`;
}

/** The anchors that a ledger lacks. */
export function missingFrom(ledger: Ledger, anchors: readonly Anchor[]): Anchor[] {
  const known = new Set(ledger.map(keyOf));
  return anchors.filter((anchor) => !known.has(keyOf(anchor)));
}

/** The text of a ledger: one anchor a line, sorted, so that changes are read and merged by line. */
export function printLedger(ledger: Ledger): string {
  const sorted = [...ledger].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `[\n${sorted.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/**
 * What the ledger is once today's site is published: all that was, with today's texts and heirs, and what is new.
 * @param today the anchors of the site as it stands
 * @param heirs for retired ids the id that stands in for each
 */
export function updateLedger(ledger: Ledger, today: readonly Anchor[], heirs: ReadonlyMap<string, string>): Ledger {
  const current = new Map(today.map((entry) => [keyOf(entry), entry]));
  const kept = ledger.map((entry): Anchor => {
    const heir = heirs.get(entry.id) ?? entry.heir;
    return current.get(keyOf(entry)) ?? (heir === undefined ? entry : { ...entry, heir });
  });
  return [...kept, ...missingFrom(ledger, today)];
}

/** The heir that each retired id of a ledger names. */
export function heirsIn(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map(ledger.flatMap(({ id, heir }) => (heir === undefined ? [] : [[id, heir]])));
}

/** The living id that stands in for an id, through any line of heirs; undefined where the line ends nowhere. */
export function livingHeir(
  heirs: ReadonlyMap<string, string>,
  id: string,
  alive: (id: string) => boolean,
): string | undefined {
  let here: string | undefined = id;
  for (let steps = 0; here !== undefined && steps <= heirs.size; steps++) {
    if (alive(here)) return here;
    here = heirs.get(here);
  }
  return undefined;
}

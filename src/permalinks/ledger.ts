import { z } from 'zod';

/** A published anchor. Ids are never given again; a retired one names its heir. */
const anchor = z.strictObject({
  id: z.string(),
  /** Address of its page, below the site's root. */
  page: z.string(),
  /** For a paragraph: its text when it was last built, by which it is found again. */
  text: z.string().optional(),
  /** The id that stands in for it. */
  heir: z.string().optional(),
});

/** Anchors that the generator gives itself: years, letters, fixed headings. */
export const GENERATED = /^site-/;

export type Anchor = z.output<typeof anchor>;

/** content/permalinks.json: every anchor ever published, by page and id. */
export type Ledger = readonly Anchor[];

/** Reads the text of a ledger. @throws ZodError or SyntaxError when it is not one */
export function parseLedger(text: string): Ledger {
  return z.array(anchor).parse(JSON.parse(text));
}

/** The text of a ledger: one anchor a line, sorted, so that changes are read and merged by line. */
export function printLedger(ledger: Ledger): string {
  const sorted = [...ledger].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return `[\n${sorted.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

export type Update = {
  ledger: Ledger;
  /** Published anchors that would vanish. */
  lost: Anchor[];
};

/**
 * The ledger after a build: what was published before, with today's texts and heirs, and what is new.
 * @param today the anchors of this build
 * @param heirs for retired ids the id that stands in for each
 */
export function updateLedger(ledger: Ledger, today: readonly Anchor[], heirs: ReadonlyMap<string, string>): Update {
  const current = new Map(today.map((entry) => [key(entry), entry]));
  const ids = new Set(today.map(({ id }) => id));
  const kept = ledger.map((entry): Anchor => {
    const now = current.get(key(entry));
    if (now) return now;
    const heir = heirs.get(entry.id) ?? entry.heir;
    return heir === undefined ? entry : { ...entry, heir };
  });
  const known = new Set(ledger.map(key));
  const lost = kept.filter(({ id, heir }) => !ids.has(id) && heir === undefined);
  return { ledger: [...kept, ...today.filter((entry) => !known.has(key(entry)))], lost };
}

/** The living id that stands in for an anchor, through any line of heirs; undefined where the line ends nowhere. */
export function livingHeir(ledger: Ledger, id: string, alive: (id: string) => boolean): string | undefined {
  const heirs = new Map(ledger.flatMap((entry) => (entry.heir === undefined ? [] : [[entry.id, entry.heir]])));
  for (
    let here: string | undefined = id, steps = 0;
    here !== undefined && steps <= heirs.size;
    here = heirs.get(here), steps++
  ) {
    if (alive(here)) return here;
  }
  return undefined;
}

function key({ page, id }: Anchor): string {
  return `${page}#${id}`;
}

import type { Correction } from './correction.ts';
import { isMadeOf } from './made-of.ts';
import { normal } from './normal.ts';
import { keyOf, standing, type Statement, type Version } from './version.ts';

/** The field of a paragraph, which may be split and merged. */
export const PARAGRAPH = 'paragraph';

/** Published texts of a thing that stand no more, by field, with what stands there instead. */
export type Change = { id: string; fields: { field: string; before: Version[]; after: Statement[] }[] };

export type Held = {
  /** All that was ever published, as it is once today's site is. */
  versions: Version[];
  /** Changes that no correction names. */
  silent: Change[];
};

/**
 * Holds what pages say today against what they have said.
 * @param published every version, those that ended too
 * @param heirOf the living id that stands in for one
 */
export function hold(
  published: readonly Version[],
  today: readonly Statement[],
  corrections: readonly Correction[],
  heirOf: (id: string) => string | undefined,
): Held {
  const now = new Set(today.map(keyOf));
  const before = standing(published);
  const known = new Set(before.map(keyOf));
  const fresh = corrections.filter(({ id }) => !published.some((version) => version.id === id));
  const namedBy = (id: string) => fresh.find(({ about }) => about === id || about === heirOf(id))?.id;
  const isElsewhere = finder(before, today, heirOf);
  const gone = before.filter((version) => !now.has(keyOf(version)));
  const moved = new Set(gone.filter(isElsewhere));
  const lost = gone.filter((version) => !moved.has(version));
  const placesLost = new Set(lost.map(({ id, field }) => `${heirOf(id)} ${field}`));
  const added = today.filter((statement) => !known.has(keyOf(statement)));
  const isReplacing = ({ id, field }: Statement) => placesLost.has(`${id} ${field}`);

  const ended = published.map((version): Version => {
    if (version.ended !== undefined || now.has(keyOf(version))) return version;
    if (moved.has(version)) return { ...version, ended: '' };
    const by = namedBy(version.id);
    return by === undefined ? version : { ...version, ended: by };
  });
  const begun = added.map(({ id, field, text, since }): Version => {
    const by = isReplacing({ id, field, text, since }) ? fresh.find(({ about }) => about === id) : undefined;
    return { id, field, text, since: by?.date ?? since, ...(by && { made: by.id }) };
  });
  const silent = lost.filter(({ id }) => namedBy(id) === undefined);
  return { versions: [...ended, ...begun], silent: changesOf(silent, added, heirOf) };
}

/** Whether the words of a text go on under another id: that of its heir, or in paragraphs split or merged. */
function finder(before: readonly Version[], today: readonly Statement[], heirOf: (id: string) => string | undefined) {
  const now = new Set(today.map(keyOf));
  const texts = (list: readonly Statement[]) =>
    list.filter(({ field }) => field === PARAGRAPH).map(({ text }) => normal(text));
  const [old, current] = [texts(before), texts(today)];
  const merged = current.filter((text) => !old.includes(text) && isMadeOf(text, old));
  return ({ id, field, text }: Version): boolean => {
    const heir = heirOf(id);
    if (heir !== undefined && now.has(keyOf({ id: heir, field, text }))) return true;
    const words = normal(text);
    return (
      field === PARAGRAPH && (isMadeOf(words, current) || merged.some((whole) => ` ${whole} `.includes(` ${words} `)))
    );
  };
}

function changesOf(
  lost: readonly Version[],
  added: readonly Statement[],
  heirOf: (id: string) => string | undefined,
): Change[] {
  return [...Map.groupBy(lost, ({ id }) => id)].map(([id, versions]) => ({
    id,
    fields: [...Map.groupBy(versions, ({ field }) => field)].map(([field, before]) => ({
      field,
      before,
      after: added.filter((one) => one.id === heirOf(id) && one.field === field),
    })),
  }));
}

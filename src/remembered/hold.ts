import type { Correction } from './correction.ts';
import { isMadeOf } from './made-of.ts';
import { normal } from './normal.ts';
import { keyOf, standing, type Statement, type Version } from './version.ts';

/** The field of a paragraph, which may be split and merged. */
export const PARAGRAPH = 'paragraph';

/** Published texts of a thing that stand no more, by field, with what stands there instead. */
export type Change = { id: string; fields: { field: string; before: Version[]; after: Statement[] }[] };

type Held = {
  /** All that was ever published, as it is once today's site is. */
  versions: Version[];
  /** Changes and additions that no correction names. */
  silent: Change[];
};

/**
 * Holds what pages say today against what they have said.
 * @param published every version, those that ended too
 * @param heirOf the living id that stands in for one
 * @param isFree whether a statement may be added without a word to what was published
 */
export function hold(
  published: readonly Version[],
  today: readonly Statement[],
  corrections: readonly Correction[],
  heirOf: (id: string) => string | undefined,
  isFree: (statement: Statement) => boolean,
): Held {
  const now = new Set(today.map(keyOf));
  const before = standing(published);
  const known = new Set(before.map(keyOf));
  const idsPublished = new Set(published.map(({ id }) => id));
  const fresh = corrections.filter(({ id }) => !idsPublished.has(id));
  const namedBy = (id: string) => fresh.find(({ about }) => about === id || about === heirOf(id))?.id;
  const isElsewhere = finder(before, today, heirOf);
  const gone = before.filter((version) => !now.has(keyOf(version)));
  const moved = new Set(gone.filter(isElsewhere));
  const lost = gone.filter((version) => !moved.has(version));
  const placesLost = new Set(lost.map(({ id, field }) => `${heirOf(id)} ${field}`));
  const added = today.filter((statement) => !known.has(keyOf(statement)));
  const isReplacing = ({ id, field }: Statement) => placesLost.has(`${id} ${field}`);
  const idsKnown = new Set(before.map(({ id }) => id));
  const further = new Set(added.filter((one) => idsKnown.has(one.id) && !isReplacing(one) && !isFree(one)));

  const ended = published.map((version): Version => {
    if (version.ended !== undefined || now.has(keyOf(version))) return version;
    if (moved.has(version)) return { ...version, ended: '' };
    const by = namedBy(version.id);
    return by === undefined ? version : { ...version, ended: by };
  });
  const isLater = before.length > 0;
  // What is published together with a record is published no earlier.
  const day =
    fresh
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const begun = added.map((statement): Version => {
    const { id, field, text, since } = statement;
    const isTold = isReplacing(statement) || further.has(statement) || (isLater && !idsKnown.has(id));
    const by = isTold ? fresh.find(({ about }) => about === id) : undefined;
    return { id, field, text, since: by?.date ?? (isLater && since < day ? day : since), ...(by && { made: by.id }) };
  });
  const isSilent = ({ id }: { id: string }) => namedBy(id) === undefined;
  const silent = changesOf(lost.filter(isSilent), added, [...further].filter(isSilent), heirOf);
  return { versions: [...ended, ...begun], silent };
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
  further: readonly Statement[],
  heirOf: (id: string) => string | undefined,
): Change[] {
  return [...Map.groupBy([...lost, ...further], ({ id }) => id).keys()].map((id) => ({
    id,
    fields: [
      ...[...Map.groupBy(of(lost, id), ({ field }) => field)].map(([field, before]) => ({
        field,
        before,
        after: of(added, heirOf(id)).filter((one) => one.field === field),
      })),
      ...[...Map.groupBy(of(further, id), ({ field }) => field)].map(([field, after]) => ({
        field,
        before: [],
        after,
      })),
    ],
  }));
}

function of<Item extends { id: string }>(list: readonly Item[], id: string | undefined): Item[] {
  return list.filter((one) => one.id === id);
}

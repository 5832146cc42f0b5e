/** A stretch of a line that reads in one direction. */
export type Stretch = { text: string; rtl: boolean };

const RTL = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const SOME_RTL = new RegExp(RTL, 'u');
/** Letters from the right, numbers, letters from the left, and anything else, which goes with what is round it. */
const TOKEN = new RegExp(
  String.raw`(?<digits>\p{Nd}+(?:[.,:\/\-٫٬]\p{Nd}+)*)|(?<rtl>(?:${RTL}\p{M}*)+)|(?<ltr>(?:[\p{L}--${RTL}]\p{M}*)+)|.`,
  'gsv',
);

/** Whether a text begins in a script that reads from right to left. */
export function readsRightToLeft(text: string): boolean {
  const first = [...text.matchAll(TOKEN)].find(({ groups }) => groups!['rtl'] ?? groups!['ltr']);
  return first?.groups!['rtl'] !== undefined;
}

/**
 * The stretches of a line from left to right, as the Unicode bidirectional algorithm (UAX #9) orders them: its levels
 * without explicit embeddings, which nobody types into a title.
 * @param rtl the direction of the paragraph
 */
export function stretches(text: string, rtl: boolean): Stretch[] {
  // Most texts are of one direction, so that all in them has the level of the paragraph.
  if (text !== '' && !rtl && !SOME_RTL.test(text)) return [{ text, rtl }];
  const levels = levelsOf(text, rtl);
  let ordered = levels.map(({ text: part, level }) => ({ text: part, level }));
  for (let level = Math.max(0, ...ordered.map((one) => one.level)); level > 0; level--)
    ordered = reverse(ordered, level);
  return ordered.map(({ text: part, level }) => ({ text: part, rtl: level % 2 === 1 }));
}

type Levelled = { text: string; level: number };

function levelsOf(text: string, rtl: boolean): Levelled[] {
  const base = rtl ? 1 : 0;
  const even = rtl ? 2 : 0;
  const tokens = [...text.matchAll(TOKEN)];
  let strong = base;
  const fixed = tokens.map(({ groups }) => {
    if (groups!['digits']) return { side: strong, level: strong === 1 ? 2 : even };
    if (!groups!['rtl'] && !groups!['ltr']) return undefined;
    strong = groups!['rtl'] ? 1 : 0;
    return { side: strong, level: strong === 1 ? 1 : even };
  });
  return merge(
    tokens.map(([part], index) => {
      const before = fixed.findLast((one, at) => at < index && one)?.side ?? base;
      const after = fixed.find((one, at) => at > index && one)?.side ?? base;
      const between = before !== after ? base : before === 1 ? 1 : even;
      return { text: part, level: fixed[index]?.level ?? between };
    }),
  );
}

/** Joins neighbours of one level. */
function merge(parts: readonly Levelled[]): Levelled[] {
  const merged: Levelled[] = [];
  for (const { text, level } of parts) {
    const last = merged.at(-1);
    if (last?.level === level) last.text += text;
    else merged.push({ text, level });
  }
  return merged;
}

/** Turns round each row of neighbours at a level or above. */
function reverse(parts: readonly Levelled[], level: number): Levelled[] {
  const turned: Levelled[] = [];
  let row: Levelled[] = [];
  for (const part of parts) {
    if (part.level >= level) row.unshift(part);
    else {
      turned.push(...row, part);
      row = [];
    }
  }
  return [...turned, ...row];
}

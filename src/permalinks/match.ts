import { shared, tally, words } from './words.ts';

/** A published paragraph: its anchor, and its text when it was last built. */
export type Published = { id: string; text: string };

type Match = {
  /** For every paragraph of today the anchors that now stand for it, its own first; none for a new one. Those after the first were merged into it. */
  kept: string[][];
  /** Anchors whose text is gone, each with the paragraph of today that is most like it, if any is. */
  lost: { id: string; nearest: number | undefined }[];
};

/** Least likeness (Sørensen–Dice, on words) of an edited paragraph. A third reworded, or a split in half, leaves 2/3. */
const EDITED = 0.6;
/** Least part of a merged paragraph's words, and of its pairs of words, that its new home holds. */
const MERGED = { words: 0.8, pairs: 0.5 };
/** Least likeness of a paragraph that is worth naming for a lost one. */
const ALIKE = 0.3;

/**
 * Finds published paragraphs again among those of today, as version control finds renamed files: first the
 * same text, then the most alike, then texts that now stand within another.
 */
export function matchParagraphs(published: readonly Published[], today: readonly string[]): Match {
  const kept: string[][] = today.map(() => []);
  const texts = today.map(profile);
  const left = new Map(published.map(({ id, text }) => [id, profile(text)]));
  const free = new Set(today.keys());
  const keep = (id: string, index: number) => {
    kept[index]!.push(id);
    left.delete(id);
    free.delete(index);
  };

  for (const [id, { text }] of left) {
    const same = [...free].find((index) => texts[index]!.text === text);
    if (same !== undefined) keep(id, same);
  }
  const pairs = [...left].flatMap(([id, old]) =>
    [...free].map((index) => ({ id, index, score: likeness(old, texts[index]!) })),
  );
  for (const { id, index, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score >= EDITED && left.has(id) && free.has(index)) keep(id, index);
  }
  for (const [id, old] of left) {
    const home = texts.findIndex((text) => holds(text, old));
    if (home >= 0) keep(id, home);
  }
  return { kept, lost: [...left].map(([id, old]) => ({ id, nearest: nearest(old, texts) })) };
}

type Profile = { text: string; count: number; words: Map<string, number>; pairs: Map<string, number> };

function profile(text: string): Profile {
  const list = words(text);
  const pairs = list.slice(1).map((word, index) => `${list[index]} ${word}`);
  return { text: list.join(' '), count: list.length, words: tally(list), pairs: tally(pairs) };
}

function likeness(a: Profile, b: Profile): number {
  return a.count + b.count === 0 ? 0 : (2 * shared(a.words, b.words)) / (a.count + b.count);
}

function holds(whole: Profile, part: Profile): boolean {
  const pairs = Math.max(part.count - 1, 1);
  return (
    shared(part.words, whole.words) >= MERGED.words * part.count &&
    shared(part.pairs, whole.pairs) >= MERGED.pairs * pairs
  );
}

function nearest(old: Profile, texts: readonly Profile[]): number | undefined {
  const scores = texts.map((text) => likeness(old, text));
  const best = Math.max(...scores);
  return best >= ALIKE ? scores.indexOf(best) : undefined;
}

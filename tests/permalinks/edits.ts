/** A paragraph with the anchors that belong to it. */
export type Tracked = { text: string; ids: string[] };

export const EDITS = ['insert', 'delete', 'reorder', 'reword', 'split', 'merge'] as const;

export type Expected = {
  /** Where each anchor may stand after the edit. */
  homes: Map<string, Set<number>>;
  gone: Set<string>;
};

/** Mulberry32: the same numbers for the same seed. */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Edited = { text: string; from: string[] };

/** Does one edit to a page, and says where its anchors have to be afterwards. */
export function applyEdit(
  edit: (typeof EDITS)[number],
  page: readonly Tracked[],
  pool: readonly string[],
  next: () => number,
): { edited: { text: string }[]; expected: Expected } {
  const edited: Edited[] = page.map(({ text, ids }) => ({ text, from: ids }));
  const at = Math.floor(next() * page.length);
  const here = edited[at]!;
  const list = here.text.split(' ');
  switch (edit) {
    case 'insert': {
      const fresh = pool.filter((text) => !page.some((other) => other.text === text));
      edited.splice(at, 0, { text: fresh[Math.floor(next() * fresh.length)]!, from: [] });
      break;
    }
    case 'delete':
      if (page.length > 2) edited.splice(at, 1);
      break;
    case 'reorder':
      edited.splice(Math.floor(next() * page.length), 0, ...edited.splice(at, 1));
      break;
    case 'reword': {
      const places = list
        .map((_, index) => index)
        .sort(() => next() - 0.5)
        .slice(0, Math.floor(list.length / 3));
      for (const place of places) list[place] = `other${Math.floor(next() * 1e6)}`;
      here.text = list.join(' ');
      break;
    }
    case 'split': {
      const half = Math.floor(list.length / 2);
      edited.splice(
        at,
        1,
        { text: list.slice(0, half).join(' '), from: here.from },
        { text: list.slice(half).join(' '), from: here.from },
      );
      break;
    }
    case 'merge': {
      const other = edited[at + 1];
      if (other) edited.splice(at, 2, { text: `${here.text} ${other.text}`, from: [...here.from, ...other.from] });
    }
  }
  const homes = new Map<string, Set<number>>();
  edited.forEach(({ from }, index) => from.forEach((id) => homes.set(id, (homes.get(id) ?? new Set()).add(index))));
  const gone = new Set(page.flatMap(({ ids }) => ids).filter((id) => !homes.has(id)));
  return { edited, expected: { homes, gone } };
}

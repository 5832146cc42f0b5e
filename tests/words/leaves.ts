/** A text of the generator, or a function that makes one. */
export type Leaf = [path: string, said: string | ((...args: any[]) => string)];

/** Every text and every function in the words of a language, by its path. */
export function leaves(words: object, path = ''): Leaf[] {
  return Object.entries(words).flatMap(([key, value]): Leaf[] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string' || typeof value === 'function') return [[here, value]];
    return value instanceof RegExp ? [] : leaves(value as object, here);
  });
}

/** What an argument may be: a number, names, a date, a text, numbers; each with another of its sort. */
const SAMPLES: [unknown, unknown][] = [
  [2, 5],
  [
    ['Ada', 'Bo'],
    ['Cy', 'Dee'],
  ],
  [
    { text: 'xyz', isDay: true, isAbout: true },
    { text: 'uvw', isDay: false, isAbout: false },
  ],
  ['xyz', 'uvw'],
  [
    [2, 3, 4, 7],
    [5, 6],
  ],
];

/** What a function says, and of each of its arguments whether the text changes with it. */
export function spoken(said: (...args: any[]) => string): { text: string; heard: boolean[] } {
  const kinds = combinations(said.length).find((some) =>
    isSound(
      call(
        said,
        some.map((kind) => SAMPLES[kind]![0]),
      ),
    ),
  );
  if (!kinds) throw new Error('It takes none of these');
  const args = kinds.map((kind) => SAMPLES[kind]![0]);
  const text = said(...args);
  const others = (index: number) => [SAMPLES[kinds[index]!]![1], 0, 1];
  const heard = args.map((_, index) => others(index).some((other) => call(said, args.with(index, other)) !== text));
  return { text, heard };
}

function combinations(length: number): number[][] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((some) => SAMPLES.map((_, kind) => [...some, kind]));
}

function call(said: (...args: any[]) => string, args: unknown[]): string | undefined {
  try {
    return said(...args);
  } catch {
    return undefined;
  }
}

const isSound = (text: string | undefined) => text !== undefined && !/NaN|undefined|\[object|^\s*$/.test(text);

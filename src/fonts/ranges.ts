/** The first and the last character of a run, as code points. */
export type Range = readonly [first: number, last: number];

/** Reads ranges as CSS writes them: `U+41-5a,U+e9`. */
export function parseRanges(ranges: string): Range[] {
  return ranges.split(',').map((range) => {
    const [first, last] = range.slice(2).split('-');
    return [Number.parseInt(first!, 16), Number.parseInt(last ?? first!, 16)];
  });
}

/** Writes characters as the shortest ranges of CSS that hold them and no others. */
export function writeRanges(characters: Iterable<string>): string {
  const points = Array.from(new Set(characters), (one) => one.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) => `U+${first.toString(16)}${last > first ? `-${last.toString(16)}` : ''}`).join(',');
}

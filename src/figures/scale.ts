/**
 * A map of numbers that is linear between stops, and constant beyond them.
 * @param stops values and what they become, both ascending
 */
export function scale(stops: readonly (readonly [value: number, result: number])[]): (value: number) => number {
  return (value) => {
    const after = stops.findIndex(([stop]) => value <= stop);
    if (after <= 0) return stops.at(after)![1];
    const [[a, from], [b, to]] = [stops[after - 1]!, stops[after]!];
    return from + ((value - a) / (b - a)) * (to - from);
  };
}

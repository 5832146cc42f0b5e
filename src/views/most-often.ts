/** The value that stands most often in a list, of several the first; none of an empty list. */
export function mostOften(values: readonly string[]): string | undefined {
  return [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

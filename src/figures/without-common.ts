/** Names without the words with which all of them begin, as those tell none from another. */
export function withoutCommon(names: readonly string[]): string[] {
  const split = names.map((name) => name.split(' '));
  const [first = []] = split;
  const differs = (at: number) => split.some((words) => words.length <= at + 1 || words[at] !== first[at]);
  const common = first.findIndex((_, at) => names.length < 2 || differs(at));
  return split.map((words) => words.slice(Math.max(0, common)).join(' '));
}

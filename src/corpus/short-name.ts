/** The name where it has room, or else the shortest of the other names that is shorter; never a cut one. */
export function shortName(
  { name, aliases }: { name: string; aliases: readonly { text: string }[] },
  letters: number,
): string {
  if (name.length <= letters) return name;
  return [name, ...aliases.map(({ text }) => text)].reduce((a, b) => (b.length < a.length ? b : a));
}

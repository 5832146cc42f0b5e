import type { Words } from './language.ts';

type Change = { kind: keyof Words['corrections']['counted']; title: string };

/** What changes of one place are called together: by kind and day where these are one, else by how many there are of each kind. */
export function changesSaid(changes: readonly Change[], { counted }: Words['corrections']): string {
  if (new Set(changes.map(({ title }) => title)).size === 1) return changes[0]!.title;
  return (Object.keys(counted) as Change['kind'][])
    .map((kind): [Change['kind'], number] => [kind, changes.filter((one) => one.kind === kind).length])
    .flatMap(([kind, number]) => (number > 0 ? counted[kind](number) : []))
    .join(', ');
}

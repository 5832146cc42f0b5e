import type { Words } from './language.ts';

type Change = { kind: string; title: string };

/** What changes of one place are called together: by kind and day where these are one, else by how many there are of each kind. */
export function changesSaid(changes: readonly Change[], { counted }: Words['corrections']): string {
  if (new Set(changes.map(({ title }) => title)).size === 1) return changes[0]!.title;
  return Object.entries(counted)
    .flatMap(([kind, said]) => {
      const number = changes.filter((one) => one.kind === kind).length;
      return number > 0 ? said(number) : [];
    })
    .join(', ');
}

type Correction = { kind: keyof Words['corrections']['kinds']; minor: boolean; reworded: boolean };

/** What sort of correction one is. */
export function kindSaid({ kind, minor, reworded }: Correction, said: Words['corrections']): string {
  return minor ? said.minor : reworded ? said.reworded : said.kinds[kind];
}

import type { Corpus } from '../corpus/corpus.ts';

type Provision = Corpus['explainers'][number]['provisions'][number];

/** Provisions under their headings: one that has a heading begins a group, which the next ones without join. */
export function grouped(provisions: readonly Provision[]): { group: string | undefined; provisions: Provision[] }[] {
  const groups: { group: string | undefined; provisions: Provision[] }[] = [];
  for (const provision of provisions) {
    if (provision.group !== undefined || groups.length === 0) groups.push({ group: provision.group, provisions: [] });
    groups.at(-1)!.provisions.push(provision);
  }
  return groups;
}

import type { Corpus } from '../corpus/corpus.ts';

type Provision = Corpus['explainers'][number]['provisions'][number];
type Provided = Provision['texts'][string];

/** Provisions under their headings: one that has a heading begins a group, which the next ones without join. */
export function grouped(provisions: readonly Provision[]): { group: string | undefined; provisions: Provision[] }[] {
  const groups: { group: string | undefined; provisions: Provision[] }[] = [];
  for (const provision of provisions) {
    if (provision.group !== undefined || groups.length === 0) groups.push({ group: provision.group, provisions: [] });
    groups.at(-1)!.provisions.push(provision);
  }
  return groups;
}

/** What agreements provide, in their order: those that stand beside each other and provide the same share it, and its sources. */
export function shared({ texts }: Pick<Provision, 'texts'>, agreements: readonly string[]) {
  const cells: { agreements: string[]; text: Provided | undefined }[] = [];
  for (const id of agreements) {
    const [text, last] = [texts[id], cells.at(-1)];
    if (text && last?.text?.says === text.says && last.text.article === text.article) {
      last.agreements.push(id);
      last.text = { ...text, cites: [...last.text.cites, ...text.cites] };
    } else cells.push({ agreements: [id], text });
  }
  return cells;
}

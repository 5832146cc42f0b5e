import type { Heading, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { unexpected } from '../diagnostics/wording.ts';

/** What a link can lead to: its kind and its address below the site's root. */
export type Target = { kind: string; address: string };

/** A record named in prose, and the section it is named in ('' before the first heading). */
export type Mention = { id: string; section: string };

declare module 'vfile' {
  interface DataMap {
    mentions: Mention[];
  }
}

export type RecordLinkOptions = {
  /** The kinds, which are the schemes of their links. */
  kinds: readonly string[];
  targets: ReadonlyMap<string, Target>;
  /** Address of the page the prose stands on, below the site's root. */
  page: string;
  /** Makes an address relative to the page. */
  relative: (page: string, address: string) => string;
};

/**
 * Resolves `[text](actor:kishida)` and its like. One that leads nowhere is a problem.
 * The title of a link to a source says where in it: `[Kantei](source:kantei-lunch "§2")`.
 * Leaves what is mentioned where in `file.data.mentions`.
 */
export default function remarkRecordLinks({ kinds, targets, page, relative }: RecordLinkOptions) {
  return (tree: Root, file: VFile): void => {
    const mentions: Mention[] = [];
    let section = '';
    visit(tree, (node) => {
      if (node.type === 'heading') section = sectionId(node) ?? section;
      if (node.type !== 'link') return;
      const [kind, id] = split(node.url);
      if (kind !== '#' && !kinds.includes(kind)) return;
      const target = targets.get(id);
      if (!target || (kind !== '#' && target.kind !== kind)) {
        file.message(unknown(kind, id, target, targets), { place: node.position, ruleId: `unknown-${kind === '#' ? 'anchor' : kind}` });
        return;
      }
      mentions.push({ id, section });
      resolve(node, target, relative(page, target.address));
    });
    file.data.mentions = mentions;
  };
}

function split(url: string): [kind: string, id: string] {
  if (url.startsWith('#')) return ['#', url.slice(1)];
  const colon = url.indexOf(':');
  return [url.slice(0, Math.max(colon, 0)), url.slice(colon + 1)];
}

function sectionId(heading: Heading): string | undefined {
  return heading.data?.hProperties?.['id'] as string | undefined;
}

function unknown(kind: string, id: string, target: Target | undefined, targets: ReadonlyMap<string, Target>): string {
  if (kind === '#') return unexpected(`anchor \`#${id}\``, 'an id of the site', id, [...targets.keys()]);
  if (target) return unexpected(`${kind} \`${id}\``, `\`${target.kind}:${id}\`, as it is the id of a ${target.kind}`);
  const ids = [...targets].filter(([, { kind: known }]) => known === kind).map(([known]) => known);
  return unexpected(`${kind} \`${id}\``, `the id of a known ${kind}`, id, ids);
}

function resolve(link: Link, { kind }: Target, url: string): void {
  if (kind === 'source' && link.title) link.children.push({ type: 'text', value: `, ${link.title}` });
  link.title = null;
  link.url = url;
  link.data = { ...link.data, hProperties: { className: [kind] } };
}

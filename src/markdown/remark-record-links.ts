import type { Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, unexpected } from '../diagnostics/wording.ts';
import { blocksOf, idOf } from './blocks.ts';
import { isClaimMark, type ClaimMark } from './claim-marks.ts';
import { openingsOf, type Sentences } from './sentences.ts';
import { schemeOf } from './urls.ts';

/** What a link can lead to: its kind and its address below the site's root. */
export type Target = { kind: string; address: string };

/** A record named in prose. */
export type Mention = {
  id: string;
  /** The section it is named in, '' before the first heading. */
  section: string;
  /** The paragraph it is named in, '' in a heading. */
  paragraph: string;
  /** The first words of the sentence it is named in. */
  opening: string;
};

declare module 'vfile' {
  interface DataMap {
    mentions: Mention[];
  }
}

export type RecordLinkOptions = {
  /** The kinds, which are the schemes of their links. */
  kinds: readonly string[];
  /** The kinds whose definition is shown where the link stands. */
  previews: readonly string[];
  targets: ReadonlyMap<string, Target>;
  /** What the marks of claims say. */
  claimMarks: ReadonlyMap<string, ClaimMark>;
  /** Whether an id that leads nowhere may be one of these kinds (any, where none is named) in a file that is wrong. */
  mayDefine?: (id: string, kinds: readonly string[]) => boolean;
  /** Address of the page the prose stands on, below the site's root. */
  page: string;
  /** Makes an address relative to the page. */
  relative: (page: string, address: string) => string;
  sentences: Sentences;
};

/**
 * Resolves `[text](actor:ada-low)` and its like. One that leads nowhere is a problem.
 * The title of a link to a source says where in it: `[minutes](source:port-minutes "§2")`.
 * Leaves what is mentioned where in `file.data.mentions`.
 */
export default function remarkRecordLinks(options: RecordLinkOptions) {
  const { kinds, previews, targets, claimMarks, mayDefine, page, relative, sentences } = options;
  return (tree: Root, file: VFile): void => {
    const mentions: Mention[] = [];
    const places = placesOf(tree, sentences);
    let section = '';
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') section = idOf(node) ?? section;
      if (node.type !== 'link') return undefined;
      const [kind, id] = split(node.url);
      if (kind !== '#' && !kinds.includes(kind)) return undefined;
      const target = targets.get(id);
      if (!target && mayDefine?.(id, kind === '#' ? [] : [kind])) return undefined;
      if (!target || (kind !== '#' && target.kind !== kind)) {
        file.message(unknown(kind, id, target, options), {
          place: node.position,
          ruleId: `unknown-${kind === '#' ? 'anchor' : kind}`,
        });
        return undefined;
      }
      mentions.push({ id, section, ...(places.get(node) ?? { paragraph: '', opening: '' }) });
      const mark = isClaimMark(node) ? claimMarks.get(id) : undefined;
      resolve(node, target, relative(page, target.address), previews.includes(kind) ? id : undefined, mark);
      if (!mark) return undefined;
      parent!.children[index!] = { type: 'made', children: [node], data: { hName: 'sup' } };
      return SKIP;
    });
    file.data.mentions = mentions;
  };
}

/** The block each link stands in, and how its sentence begins. */
function placesOf(tree: Root, sentences: Sentences): Map<Nodes, Pick<Mention, 'paragraph' | 'opening'>> {
  const places = new Map<Nodes, Pick<Mention, 'paragraph' | 'opening'>>();
  for (const { node: block } of blocksOf(tree)) {
    const openings = openingsOf(block, sentences);
    const paragraph = idOf(block) ?? '';
    visit(block, 'link', (link: Link) => void places.set(link, { paragraph, opening: openings.get(link)! }));
  }
  return places;
}

function split(url: string): [kind: string, id: string] {
  if (url.startsWith('#')) return ['#', url.slice(1)];
  return [schemeOf(url) ?? '', url.slice(url.indexOf(':') + 1)];
}

function unknown(kind: string, id: string, target: Target | undefined, { targets, kinds }: RecordLinkOptions): string {
  if (kind === '#')
    return unexpected(
      `anchor ${quote(`#${id}`)}`,
      'an id of the site',
      `#${id}`,
      [...targets.keys()].map((known) => `#${known}`),
    );
  const found = `${kind} ${quote(id)}`;
  if (target) {
    const right = kinds.includes(target.kind) ? `${target.kind}:${id}` : `#${id}`;
    return unexpected(found, `\`${right}\`, as \`${id}\` is no ${kind}`);
  }
  const ids = [...targets].filter(([, { kind: known }]) => known === kind).map(([known]) => known);
  return unexpected(found, `the id of a known ${kind}`, id, ids);
}

/** Makes the link one to the target. `interestfor` opens the target's preview on hover and focus (HTML, Interest Invokers). */
function resolve(link: Link, { kind }: Target, url: string, preview?: string, mark?: ClaimMark): void {
  if (kind === 'source' && link.title) link.children.push({ type: 'text', value: `, ${link.title}` });
  link.title = null;
  link.url = url;
  link.data = {
    ...link.data,
    hProperties: {
      className: mark?.contradicted ? [kind, 'contradicted'] : [kind],
      ...(mark ? { ariaLabel: mark.label } : {}),
      ...(preview ? { interestfor: `site-def-${preview}` } : {}),
    },
  };
}

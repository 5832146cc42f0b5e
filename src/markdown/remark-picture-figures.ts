import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, unexpected } from '../diagnostics/wording.ts';
import type { Picture } from './nodes.ts';
import type { RecordLinkOptions } from './remark-record-links.ts';

/** What stands before the credit, the licence and the source of a picture. */
export type PictureWords = { credit: (name: string) => string; licensed: (name: string) => string; from: string };

/** How wide the picture is on the page, for the browser's choice of a size: the measure of the text, or the screen. */
const SIZES = '(min-width: 36rem) 34rem, 100vw';

/** What a figure shows of a declared picture. */
export type Shown = {
  alt: string;
  caption?: string | undefined;
  credit: string;
  licence: string;
  source?: { name: string; href: string } | undefined;
  /** The files, narrowest first, with their way from the page, in pixels. */
  files: readonly { href: string; width: number; height: number }[];
};

/** Makes each picture a figure with its alternative text, caption, credit and licence. One not declared, or shown twice, is a problem. */
export default function remarkPictureFigures(
  pictures: ReadonlyMap<string, Shown>,
  words: PictureWords,
  mayDefine?: RecordLinkOptions['mayDefine'],
) {
  return (tree: Root, file: VFile): void => {
    const seen = new Set<string>();
    visit(tree, 'picture', (node) => {
      const picture = pictures.get(node.id);
      if (!picture && mayDefine?.(node.id, ['picture'])) return;
      const message = wrong(node, picture, seen.has(node.id), [...pictures.keys()]);
      seen.add(node.id);
      if (message) file.message(message, { place: node.position, ruleId: picture ? 'picture' : 'unknown-picture' });
      if (!picture) return;
      const hProperties = { id: node.id, className: ['picture'] };
      node.data = { hName: 'figure', hProperties, hChildren: [img(picture), caption(picture, words)] };
    });
  };
}

function wrong({ id, alt }: Picture, picture: Shown | undefined, twice: boolean, ids: string[]): string | undefined {
  if (!picture) return unexpected(`picture ${quote(id)}`, 'the id of a picture that this file declares', id, ids);
  if (twice) return unexpected(`second picture ${quote(id)}`, 'each picture once');
  if (alt && alt !== picture.alt)
    return unexpected(`alternative text ${quote(alt)}`, 'none here, or that of its record');
  return undefined;
}

function img({ alt, files }: Shown): Element {
  const { href, width, height } = files.findLast((file) => file.width <= 960) ?? files[0]!;
  const srcSet = files.map((file) => `${file.href} ${file.width}w`).join(', ');
  const properties = { src: href, srcSet, sizes: SIZES, width, height, alt, loading: 'lazy', decoding: 'async' };
  return { type: 'element', tagName: 'img', properties, children: [] };
}

function caption({ caption, credit, licence, source }: Shown, words: PictureWords): Element {
  const said: ElementContent[] = caption ? [{ type: 'text', value: `${caption} ` }] : [];
  const credits: ElementContent[] = [{ type: 'text', value: `${words.credit(credit)} ${words.licensed(licence)}` }];
  if (source) {
    const name: ElementContent = { type: 'text', value: source.name };
    credits.push({ type: 'text', value: ` ${words.from} ` });
    credits.push({ type: 'element', tagName: 'a', properties: { href: source.href }, children: [name] });
  }
  const small: Element = { type: 'element', tagName: 'small', properties: {}, children: credits };
  return { type: 'element', tagName: 'figcaption', properties: {}, children: [...said, small] };
}

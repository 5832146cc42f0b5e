import type { Image, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, unexpected } from '../diagnostics/wording.ts';
import type { Picture } from './nodes.ts';

const SCHEME = 'picture:';

/** Takes `![](picture:some-id)` on a line of its own as the place of a declared picture. Any other picture is a problem. */
export default function remarkPictures() {
  return (tree: Root, file: VFile): void => {
    const fail = (node: { position?: Image['position'] }, found: string, expected: string) =>
      void file.message(unexpected(found, expected), { place: node.position, ruleId: 'picture' });
    for (const [index, node] of tree.children.entries()) {
      const picture = node.type === 'paragraph' ? pictureIn(node) : undefined;
      if (picture) tree.children[index] = picture;
    }
    visit(tree, (node) => {
      if (node.type === 'imageReference') fail(node, 'picture by reference', '`![](picture:some-id)`');
      if (node.type !== 'image') return undefined;
      if (!node.url.startsWith(SCHEME))
        fail(node, `picture at ${quote(node.url)}`, '`picture:` and the id of one under `pictures`');
      else if (node.title)
        fail(node, `title ${quote(node.title)} of a picture`, 'its words as the `caption` of its record');
      else fail(node, 'picture in a line', 'a picture between empty lines, in no list or quotation');
      return SKIP;
    });
  };
}

function pictureIn({ children: [image, ...others], position }: Paragraph): Picture | undefined {
  if (image?.type !== 'image' || others.length > 0 || image.title || !image.url.startsWith(SCHEME)) return undefined;
  return { type: 'picture', id: image.url.slice(SCHEME.length), alt: image.alt ?? '', position };
}

import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/**
 * Puts the pictures of a page into it as `data:` URLs (RFC 2397), in the one size that its `src` names, so that
 * it opens from disk without a request.
 * @param pictures their bytes (WebP), by their address below the site's root
 */
export function inlinePictures(html: string, pictures: ReadonlyMap<string, Uint8Array>): string {
  const processor = rehype();
  const tree = processor.parse(html);
  visit(tree, { tagName: 'img' }, (img) => {
    const bytes = pictures.get(String(img.properties['src']).replace(/^.*\/(?=pictures\/)/, ''));
    if (!bytes) return;
    const { srcSet, sizes, loading, ...kept } = img.properties;
    img.properties = { ...kept, src: `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}` };
  });
  return processor.stringify(tree);
}

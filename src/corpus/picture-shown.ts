import type { Notes } from '../markdown/rehype-notes.ts';
import type { Shown } from '../markdown/remark-picture-figures.ts';
import type { Picture } from '../model/picture.ts';
import { relative } from './addresses.ts';
import { renditions, type Size } from './pictures.ts';
import type { Targets } from './targets.ts';

/** What the page shows of a picture. One whose file is wrong has no size; it is never published. */
export function pictureShown(
  picture: Picture,
  page: string,
  targets: Targets,
  sizes: ReadonlyMap<string, Size>,
  notes: Notes,
): Shown {
  const { id, alt, caption, credit, licence, source } = picture;
  const files = renditions({ id, ...(sizes.get(id) ?? { width: 1, height: 1 }) });
  const home =
    source === undefined
      ? undefined
      : { name: notes.get(source)?.name ?? source, href: relative(page, targets.get(source)?.address ?? '') };
  return {
    alt,
    caption,
    credit,
    licence,
    source: home,
    files: files.map(({ address, ...size }) => ({ href: relative(page, address), ...size })),
  };
}

import type { FaceFile } from '../fonts/face.ts';
import type { Href } from './links.ts';

/** What a page must know of a file of the face. */
export type Face = Omit<FaceFile, 'bytes'>;

/** The family's name, as `base.css` asks for it. */
const FAMILY = 'Source Serif 4';

/**
 * The style that names the face's files. A file counts only where it is there at first paint, so that nothing waits for it and
 * no line moves: the first page of a visit may show the system's serif, those after it the face.
 */
export function faceStyle(faces: readonly Face[], href: Href): string {
  return faces
    .map(({ address, italic, range }) =>
      [
        `@font-face{font-family:"${FAMILY}"`,
        italic ? 'font-style:italic' : 'font-weight:400 700',
        'font-display:optional',
        `src:url(${href(address)})`,
        ...(range ? [`unicode-range:${range}`] : []),
      ].join(';'),
    )
    .map((rule) => `${rule}}`)
    .join('');
}

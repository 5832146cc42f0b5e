import type { FaceFile } from '../fonts/face.ts';
import type { Href } from './links.ts';

/** What a page must know of a file of the face. */
export type Face = Omit<FaceFile, 'bytes'>;

/** The family's name, as `base.css` asks for it. */
const FAMILY = 'Source Serif 4';

/** Declarations of fonts alone slow a first paint, so a reader with scripts has them from the second page on (see `FACE_SCRIPT`). */
const WITHOUT_SCRIPTS = '(scripting:none)';

/**
 * The style that names the face's files, the first of a page. A file counts only where it is there at first paint, so that nothing waits
 * for it and no line moves.
 */
export function faceStyle(faces: readonly Face[], href: Href): string {
  const rules = faces.map(({ address, italic, range }) =>
    [
      `@font-face{font-family:"${FAMILY}"`,
      italic ? 'font-style:italic' : 'font-weight:400 700',
      'font-display:optional',
      `src:url(${href(address)})`,
      ...(range ? [`unicode-range:${range}`] : []),
    ].join(';'),
  );
  return `@media ${WITHOUT_SCRIPTS}{${rules.map((rule) => `${rule}}`).join('')}}`;
}

/**
 * Stands after the style: who comes from another page of the site has the face; for who does not, its files are fetched when all else
 * is done, and are there on the next page.
 */
export const FACE_SCRIPT =
  `{let{cssRules,media}=document.styleSheets[0].cssRules[0];` +
  `document.referrer.startsWith(origin+'/')?media.mediaText='all':` +
  `addEventListener('load',()=>{for(let{style}of cssRules)new FontFace('face',style.src).load().catch(()=>{})})}`;

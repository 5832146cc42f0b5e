import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Marks of bold, italics, small capitals and the like round words, the innermost of several. */
const MARKS: readonly RegExp[] = [
  /<(i|b|em|strong|sc|sup|sub|span)(?: (?:class|style)="[^"<>]*")?>([^<]*)<\/\1>/g,
  /(\[)([^[\]]*)\]\{[.#][^{}]*\}/g,
  /(?<![\w\\*])(\*{1,3})(?=\S)([^*]*[^\s*\\])\1(?![\w*])/g,
  /(?<![\\^])(\^)([^\s^/:]+)\^/g,
  /(?<![\\~])(~)([^\s~/:]+)~(?!~)/g,
];

/** How often marks may stand in marks; what is left shows as it is written. */
const DEPTH = 4;

/**
 * Text as Zotero (HTML) and Pandoc (Markdown) mark it up in bibliographies, without the marks.
 * Signs that mark nothing stay.
 */
export const plainText = text.transform(withoutMarks).pipe(z.string());

function withoutMarks(marked: string): string {
  let bare = marked;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    bare = MARKS.reduce((rest, mark) => rest.replace(mark, '$2'), bare);
  }
  return bare.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/[ \t\n]+/g, ' ');
}

import type { Element, ElementContent, Root } from 'hast';
import { JUDGEMENT } from '../model/judgement.ts';
import { languageOf, type Words } from '../words/language.ts';

/** Elements whose text is no prose, or is set as it is written. */
const LITERAL = new Set(['head', 'script', 'style', 'pre', 'code', 'textarea']);

/**
 * Keeps on one line of a page what is read as one: a day and its month, a number and its unit of time, and the sign of a
 * judgement with the word after it. Only kinds of spaces change; the language is that of the page.
 */
export function keepUnbroken(page: Root): void {
  const html = page.children.find((node) => node.type === 'element');
  if (html) keepIn(html, pairs(String(html.properties['lang'])));
}

function keepIn(parent: Element, together: RegExp): void {
  let before: ElementContent | undefined;
  for (const node of parent.children) {
    if (node.type === 'element' && !LITERAL.has(node.tagName)) keepIn(node, together);
    if (node.type === 'text' && node.value.includes(' ')) {
      node.value = node.value.replace(together, '$1\u00a0');
      if (isSign(before)) node.value = node.value.replace(/^ +/, '\u00a0');
    }
    before = node;
  }
}

const known = new Map<string, RegExp>();

/** The first of two that belong together, with the space after it. @param tag BCP 47 */
function pairs(tag: string): RegExp {
  const found = known.get(tag) ?? make(languageOf(tag).words);
  known.set(tag, found);
  return found;
}

function make({ dates, amounts }: Words): RegExp {
  const day = `(?<!\\d)\\d{1,2}(?:${dates.ordinal})?(?= (?:${dates.months.join('|')})(?!\\p{L}))`;
  const number = `\\d(?= (?:${Object.values(amounts.units).join('|')})(?!\\p{L}))`;
  return new RegExp(`(${day}|${number}|${JUDGEMENT}) `, 'gu');
}

function isSign(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && [node.properties['className']].flat().includes('sign');
}

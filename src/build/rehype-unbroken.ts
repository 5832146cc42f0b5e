import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { JUDGEMENT } from '../model/judgement.ts';
import { languageOf, type Words } from '../words/language.ts';

/** Elements whose text is no prose, or is set as it is written. */
const LITERAL = ['head', 'script', 'style', 'pre', 'code', 'textarea'];

/**
 * Keeps on one line of a page what is read as one: a day and its month, a number and its unit of time, and the sign of a
 * judgement with the word after it. Only kinds of spaces change; the language is that of the page.
 */
export default function rehypeUnbroken() {
  return (tree: Root): void => {
    let together: RegExp | undefined;
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && LITERAL.includes(node.tagName)) return SKIP;
      if (node.type === 'element' && node.tagName === 'html') together = pairs(String(node.properties['lang']));
      if (node.type !== 'text' || !together) return undefined;
      node.value = node.value.replace(together, '$1\u00a0');
      if (isSign(parent?.children[index! - 1])) node.value = node.value.replace(/^ +/, '\u00a0');
      return undefined;
    });
  };
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

function isSign(node: Parents['children'][number] | undefined): node is Element {
  return node?.type === 'element' && [node.properties['className']].flat().includes('sign');
}

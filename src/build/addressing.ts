import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** The attributes by which elements are found and lead on, as hast calls them, by their names in HTML. */
const NAMES = {
  id: 'id',
  href: 'href',
  src: 'src',
  srcset: 'srcSet',
  interestfor: 'interestfor',
  'aria-labelledby': 'ariaLabelledBy',
} as const;

/** What an element is called and what it leads to. */
type Addressing = Partial<Record<keyof typeof NAMES, string>>;

/** What stands in a page that is written as rehype and Astro write: text, comments, a doctype, end tags, start tags with their attributes. */
const TOKEN =
  /[^<]+|<!--(?!-?>)(?:(?!--!>)[^])*?-->|<!doctype[^<>]*>|<\/[a-z][^\s<>]*>|<([a-z][^\s<>/]*)((?:\s+[^\s=<>"'/]+(?:="[^"]*")?)*)\s*(\/?)>/giy;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const REFERENCE = /&(?:#x([2-6][\da-f])|#(3[2-9]|[4-9]\d)|amp);/gi;
const OTHER_REFERENCE = /&(?!(?:#x[2-6][\da-f]|#(?:3[2-9]|[4-9]\d)|amp);)/i;

/** Elements in whose text no tag begins, and those of which a parser makes something else than their tags say (HTML Standard, 13.2.6). */
const OPAQUE = /^(script|style|textarea|title)$/i;
const ODD = /^(frameset|iframe|noembed|noframes|noscript|plaintext|template|xmp)$/i;

/** Of each element of a page that has any, in order: of a page that is written plainly by its tags alone, which is much faster, of any other by a parser. */
export function addressingIn(html: string): Addressing[] {
  return inTags(html) ?? inTree(html);
}

/** @returns nothing where the page is not written plainly */
export function inTags(html: string): Addressing[] | undefined {
  const all: Addressing[] = [];
  for (let at = 0; at < html.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [token, name, attributes = '', closed] = TOKEN.exec(html) ?? [];
    if (token === undefined) return undefined;
    if (name === undefined) continue;
    const isOpaque = OPAQUE.test(name);
    if (ODD.test(name) || (isOpaque && closed) || OTHER_REFERENCE.test(attributes)) return undefined;
    const read = addressingOf(attributes);
    if (read) all.push(read);
    if (!isOpaque) continue;
    const start = TOKEN.lastIndex;
    const end = html.indexOf(`</${name}`, start);
    // In scripts, what looks like a comment may hold what looks like the end.
    if (end === -1 || html.slice(start, end).includes('<!--')) return undefined;
    TOKEN.lastIndex = end;
  }
  return all;
}

function addressingOf(attributes: string): Addressing | undefined {
  let found: Addressing | undefined;
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase() as keyof Addressing;
    if (Object.hasOwn(NAMES, key)) (found ??= {})[key] ??= decoded(value);
  }
  return found;
}

function decoded(value: string): string {
  return value.replace(REFERENCE, (_, hex?: string, decimal = '38') =>
    String.fromCharCode(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** The same as a parser of HTML has it. */
export function inTree(html: string): Addressing[] {
  const all: Addressing[] = [];
  visit(rehype().parse(html), 'element', ({ properties }) => {
    const given = Object.entries(NAMES).filter(([, key]) => properties[key] !== undefined);
    if (given.length > 0)
      all.push(Object.fromEntries(given.map(([name, key]) => [name, [properties[key]].flat().join(' ')])));
  });
  return all;
}

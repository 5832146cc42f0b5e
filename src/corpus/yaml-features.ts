import { isScalar, visit, type Document, type Node } from 'yaml';
import { forbiddenCharacter } from '../diagnostics/characters.ts';
import { quote, unexpected } from '../diagnostics/wording.ts';
import type { Mistake } from './yaml-syntax.ts';

/** What hides from a reader of the file what is in it: anchors, aliases, tags, directives. */
export function unwantedFeatures(document: Document.Parsed, text: string): Mistake[] {
  const found: Mistake[] = [];
  const refuse = (offset: number, what: string, expected = 'plain YAML without anchors, aliases, tags or directives') =>
    void found.push({ offset, message: unexpected(what, expected), rule: 'yaml-feature' });
  const directive = /^%.*/m.exec(text);
  if (directive) refuse(directive.index, `directive ${quote(directive[0])}`);
  visit(document, {
    Alias: (_, node) => refuse(node.range![0], `alias \`*${node.source}\``),
    Value: (_, node) => {
      if (node.anchor || node.tag) refuse(...properties(node, text));
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) return;
      if (key.value === '<<') refuse(key.range![0], 'merge key `<<`');
      if (key.value === '__proto__') refuse(key.range![0], 'key `__proto__`', 'another name');
    },
  });
  return found;
}

/** Characters that no one sees, which escapes can write too. */
export function hiddenText(document: Document.Parsed): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      const hidden = forbiddenCharacter(String(value ?? ''));
      if (!hidden) return;
      found.push({ offset: range![0], message: unexpected(hidden.name, 'visible text'), rule: 'forbidden-character' });
    },
  });
  return found;
}

/** Where the anchor or tag before a node stands, and its name. */
function properties({ range }: Node, text: string): [offset: number, what: string] {
  const [end] = range!;
  const match = /(?<![^\s,[{])(?:[&!]\S*(?:\s+|$))+$/.exec(text.slice(0, end));
  return match
    ? [match.index, `${match[0].startsWith('&') ? 'anchor' : 'tag'} ${quote(match[0].trim())}`]
    : [end, 'anchor or tag'];
}

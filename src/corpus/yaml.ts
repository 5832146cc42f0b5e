import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { forbiddenCharacter } from '../diagnostics/characters.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { quote, unexpected } from '../diagnostics/wording.ts';
import { firstMistake } from './yaml-syntax.ts';

/** A YAML text with the place of everything in it. Every scalar is a string (YAML 1.2.2 failsafe schema). */
export class Yaml {
  readonly problems: Problem[];
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;
  private readonly file: string;
  private readonly text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: this.lines,
      prettyErrors: false,
      uniqueKeys: true,
      stringKeys: true,
    });
    this.problems = this.document.errors.length > 0 ? this.syntax() : this.unwanted();
  }

  /** The data, all scalars as strings. */
  get value(): unknown {
    return this.document.toJS();
  }

  /** A problem at the value, or with `key` at the key, that a path leads to; where there is none, at its parent. */
  problemAt(path: readonly PropertyKey[], message: string, rule: string, key?: string): Problem {
    return this.problem(this.offset(path, key), message, rule);
  }

  private offset(path: readonly PropertyKey[], key?: string): number {
    const node = this.document.getIn(path, true);
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (isNode(pair?.key)) return pair.key.range![0];
    }
    if (isNode(node) && node.range) return node.range[0];
    return path.length > 0 ? this.offset(path.slice(0, -1)) : (this.document.contents?.range?.[0] ?? 0);
  }

  /** The first mistake of syntax, or else every key used twice. */
  private syntax(): Problem[] {
    const first = firstMistake(this.document, this.text);
    if (first) return [this.problem(first.offset, first.message, 'yaml')];
    return this.document.errors.map(({ pos: [offset] }) => {
      const key = /^[^:,}\n]*/.exec(this.text.slice(offset))![0];
      return this.problem(offset, unexpected(`second ${quote(key)}`, 'each key once'), 'duplicate-key');
    });
  }

  /** What hides from a reader of the file what is in it: anchors, aliases, tags, directives, escapes. */
  private unwanted(): Problem[] {
    const found: Problem[] = [];
    const refuse = (
      offset: number,
      what: string,
      expected = 'plain YAML without anchors, aliases, tags or directives',
    ) => void found.push(this.problem(offset, unexpected(what, expected), 'yaml-feature'));
    const directive = /^%.*/m.exec(this.text);
    if (directive) refuse(directive.index, `directive ${quote(directive[0])}`);
    visit(this.document, {
      Alias: (_, node) => refuse(node.range![0], `alias \`*${node.source}\``),
      Value: (_, node) => {
        if (node.anchor || node.tag) refuse(...this.properties(node));
        const hidden = isScalar(node) && forbiddenCharacter(String(node.value ?? ''));
        if (hidden)
          found.push(this.problem(node.range![0], unexpected(hidden.name, 'visible text'), 'forbidden-character'));
      },
      Pair: (_, { key }) => {
        if (!isScalar(key)) return;
        if (key.value === '<<') refuse(key.range![0], 'merge key `<<`');
        if (key.value === '__proto__') refuse(key.range![0], 'key `__proto__`', 'another name');
      },
    });
    return found;
  }

  /** Where the anchor or tag before a node stands, and its name. */
  private properties({ range }: Node): [offset: number, what: string] {
    const [end] = range!;
    const match = /(?<![^\s,[{])(?:[&!]\S*(?:\s+|$))+$/.exec(this.text.slice(0, end));
    return match
      ? [match.index, `${match[0].startsWith('&') ? 'anchor' : 'tag'} ${quote(match[0].trim())}`]
      : [end, 'anchor or tag'];
  }

  private problem(offset: number, message: string, rule: string): Problem {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line, column: col, message, rule };
  }
}

import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';

/** A YAML text with the place of everything in it. Every scalar is a string (YAML 1.2.2 failsafe schema). */
export class Yaml {
  readonly problems: Problem[];
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;
  private readonly file: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.document = parseDocument(text, {
      schema: 'failsafe', lineCounter: this.lines, prettyErrors: false, uniqueKeys: true, stringKeys: true,
    });
    const syntax = this.document.errors.map((error) => {
      const reason = error.message.split('\n')[0]!.replace(/\.$/, '');
      return error.code === 'DUPLICATE_KEY'
        ? this.problem(error.pos[0], unexpected('second use of a key', 'each key once'), 'duplicate-key')
        : this.problem(error.pos[0], unexpected(`YAML (${reason})`, 'valid YAML 1.2'), 'yaml');
    });
    this.problems = syntax.length > 0 ? syntax : this.unwanted();
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

  /** Anchors, aliases and tags hide what a reader of the file sees. */
  private unwanted(): Problem[] {
    const found: Problem[] = [];
    const report = (node: Node, what: string) =>
      found.push(this.problem(node.range![0], unexpected(what, 'plain YAML without anchors, aliases or tags'), 'yaml-feature'));
    visit(this.document, {
      Alias: (_, node) => void report(node, `alias \`*${node.source}\``),
      Value: (_, node) => {
        if (node.anchor) report(node, `anchor \`&${node.anchor}\``);
        else if (node.tag) report(node, `tag \`${node.tag}\``);
      },
      Pair: (_, { key }) => {
        if (isScalar(key) && key.value === '<<') report(key, 'merge key `<<`');
      },
    });
    return found;
  }

  private problem(offset: number, message: string, rule: string): Problem {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line, column: col, message, rule };
  }
}

import { Composer, isMap, isNode, isScalar, LineCounter, type Document } from 'yaml';
import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { hiddenText, unwantedFeatures } from './yaml-features.ts';
import { keysTwice, firstMistake, type Mistake } from './yaml-syntax.ts';
import { readTokens } from './yaml-tokens.ts';

type Path = readonly PropertyKey[];

/** A YAML text with the place of everything in it. Every scalar is a string (YAML 1.2.2 failsafe schema). */
export class Yaml {
  readonly problems: Problem[];
  /** The data, all scalars as strings; undefined where a mistake leaves in doubt what was meant. */
  readonly value: unknown;
  private readonly lines = new LineCounter();
  private document: Document.Parsed | undefined;
  private readonly file: string;
  private readonly list: string | undefined;

  /** @param list the key under which a list at the top is taken to stand, in `value` and in paths */
  constructor(file: string, text: string, list?: string) {
    this.file = file;
    this.list = list;
    const { fatal, others } = this.read(text);
    this.problems = [...fatal, ...others].map(({ offset, message, rule }) => this.problem(offset, message, rule));
    if (fatal.length > 0) return;
    const value: unknown = this.document!.toJS();
    this.value = list !== undefined && Array.isArray(value) ? { [list]: value } : value;
  }

  /** A problem at the value, or with `key` at the key, that a path leads to; where there is none, at its parent. */
  problemAt(path: Path, message: string, rule: RuleName, key?: string): Problem {
    return this.problem(this.offset(path, key), message, rule);
  }

  /** Whether a key of a map in braces has no colon: it is the rest of a text with a comma. */
  isRestOfText(path: Path, key: string): boolean {
    const map = this.nodeAt(path);
    return isMap(map) && map.flow === true && map.items.some((pair) => keyOf(pair) === key && pair.value === null);
  }

  private read(text: string): { fatal: Mistake[]; others: Mistake[] } {
    try {
      const read = readTokens(text, this.lines.addNewLine);
      if ('offset' in read) return { fatal: [read], others: [] };
      const composer = new Composer({ schema: 'failsafe', uniqueKeys: true, stringKeys: true });
      const [document, ...more] = composer.compose(read.tokens, true, text.length) as Iterable<Document.Parsed>;
      this.document = document!;
      const syntax = firstMistake(document!, text) ?? secondDocument(more);
      if (syntax) return { fatal: read.comments.length > 0 ? read.comments : [syntax], others: [] };
      const others = [...read.comments, ...keysTwice(document!, text), ...hiddenText(document!)];
      return { fatal: unwantedFeatures(document!, text), others };
    } catch {
      const mistake: Mistake = { offset: 0, message: unexpected('text that cannot be read', 'YAML'), rule: 'yaml' };
      return { fatal: [mistake], others: [] };
    }
  }

  private offset(path: Path, key?: string): number {
    const node = this.nodeAt(path);
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === key);
      if (isNode(pair?.key)) return pair.key.range![0];
    }
    if (isNode(node) && node.range) return node.range[0];
    return path.length > 0 ? this.offset(path.slice(0, -1)) : (this.document?.contents?.range[0] ?? 0);
  }

  private nodeAt(path: Path): unknown {
    const implied = path[0] === this.list && !isMap(this.document?.contents);
    return this.document?.getIn(implied ? path.slice(1) : path, true);
  }

  private problem(offset: number, message: string, rule: RuleName): Problem {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line, column: col, message, rule };
  }
}

function keyOf({ key }: { key: unknown }): unknown {
  return isScalar(key) ? key.value : undefined;
}

/** A second document is a mistake unless it is empty: Pandoc ends a file with the line that would begin one. */
function secondDocument(more: readonly Document.Parsed[]): Mistake | undefined {
  const second = more.find(
    ({ contents, errors }) => errors.length > 0 || (isScalar(contents) ? contents.source : contents),
  );
  return (
    second && { offset: second.range[0], message: unexpected('second YAML document', 'one in a file'), rule: 'yaml' }
  );
}

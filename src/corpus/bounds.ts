import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { unbindText, type Bound } from '../markdown/bounds.ts';
import { isMarkdown, type Document } from './documents.ts';

type Path = readonly (string | number)[];

/** A binding in a text field of frontmatter, and the path of the field. */
export type FieldBound = Bound & { path: Path };

/** Takes the bindings out of all texts of data; these then stand as they are shown. */
export function unbind(value: unknown, path: Path = []): { value: unknown; bounds: FieldBound[] } {
  if (typeof value === 'string') {
    const { text, bounds } = unbindText(value);
    return { value: text, bounds: bounds.map((bound) => ({ ...bound, path })) };
  }
  if (typeof value !== 'object' || value === null) return { value, bounds: [] };
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, inner]) => {
    return [key, unbind(inner, [...path, isList ? Number(key) : key])] as const;
  });
  const plain = parts.map(([key, part]) => [key, part.value] as const);
  return {
    value: isList ? plain.map(([, inner]) => inner) : Object.fromEntries(plain),
    bounds: parts.flatMap(([, part]) => part.bounds),
  };
}

/** Words of a file that are bound to records, and how to tell that they are wrong. */
type DocumentBound = Bound & { problem: (message: string, rule: RuleName) => Problem };

/** All bindings of a kind, in frontmatter and prose. */
export function boundsOf(kind: Bound['kind'], documents: readonly Document[]): DocumentBound[] {
  return documents.flatMap(all).filter((bound) => bound.kind === kind);
}

function all(document: Document): DocumentBound[] {
  const { path: file, yaml } = document;
  const fields = document.bounds.map((bound) => ({
    ...bound,
    problem: (message: string, rule: RuleName) => yaml.problemAt(bound.path, message, rule),
  }));
  if (!isMarkdown(document)) return fields;
  const words = (document.prose.file.data.bounds ?? []).map((bound) => ({
    ...bound,
    problem: (message: string, rule: RuleName) => {
      const { line, column } = bound;
      return { file, line, column, message, rule };
    },
  }));
  return [...fields, ...words];
}

import type { z } from 'zod';
import type { Problem } from '../diagnostics/problem.ts';
import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';
import type { Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Holds data against its schema: the value it makes of it, or every problem at its place in the file. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
): { value: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data };
  return { problems: onePerPlace(result.error.issues).flatMap((issue) => problemsOf(schema, issue, yaml)) };
}

/** One issue for each place: a wrong type, as it explains the others, or else the last, which is the narrowest. */
function onePerPlace(issues: readonly Issue[]): Issue[] {
  const places = new Map<string, Issue>();
  for (const issue of issues) {
    const place = JSON.stringify(issue.path);
    if (places.get(place)?.code !== 'invalid_type') places.set(place, issue);
  }
  return [...places.values()];
}

function problemsOf(schema: z.ZodType, issue: Issue, yaml: Yaml): Problem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path);
        return yaml.problemAt(path, unexpected(`key ${quote(key)}`, 'a known key', key, known), 'unknown-key', key);
      });
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) return [missing(yaml, path, oneOf(values))];
      const given = typeof issue.input === 'string' ? issue.input : '';
      return [yaml.problemAt(path, unexpected(found(issue.input), oneOf(values), given, values), 'unknown-value')];
    }
    case 'invalid_type':
      if (issue.input === undefined) return [missing(yaml, path, typeName(issue.expected))];
      return [yaml.problemAt(path, unexpected(found(issue.input), typeName(issue.expected)), 'wrong-type')];
    case 'invalid_key':
      return [wrongKey(yaml, path.slice(0, -1), String(path.at(-1)))];
    default:
      return [yaml.problemAt(path, unexpected(found(issue.input), issue.message), 'wrong-value')];
  }
}

function missing(yaml: Yaml, path: readonly PropertyKey[], expected: string): Problem {
  const place = path.slice(0, -1);
  return yaml.problemAt(place, unexpected(`absence of \`${String(path.at(-1))}\``, expected), 'missing-key');
}

function wrongKey(yaml: Yaml, path: readonly PropertyKey[], key: string): Problem {
  return yaml.problemAt(path, unexpected(`key ${quote(key)}`, 'an id'), 'wrong-value', key);
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

/** What stands in a place, in words. */
function found(value: unknown): string {
  if (value === null || value === '') return 'empty value';
  if (typeof value === 'string') return quote(value);
  if (!Array.isArray(value)) return 'map of keys and values';
  return value.length > 0 ? `list of ${value.length}` : 'empty list';
}

/** The keys that the object schema at a path knows. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = unwrap(schema);
  for (const step of path) {
    const def = here.def as z.core.$ZodTypes['_zod']['def'];
    if (def.type === 'object') here = unwrap(def.shape[String(step)] as z.ZodType);
    else if (def.type === 'array') here = unwrap(def.element as z.ZodType);
    else if (def.type === 'record') here = unwrap(def.valueType as z.ZodType);
  }
  const def = here.def as z.core.$ZodTypes['_zod']['def'];
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  const def = schema.def as z.core.$ZodTypes['_zod']['def'];
  return def.type === 'optional' || def.type === 'default' ? unwrap(def.innerType as z.ZodType) : schema;
}

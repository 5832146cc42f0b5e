import type { z } from 'zod';
import type { Problem } from '../diagnostics/problem.ts';
import { oneOf, unexpected } from '../diagnostics/wording.ts';
import type { Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Holds data against its schema: the value it makes of it, or every problem at its place in the file. */
export function validate<Schema extends z.ZodType>(schema: Schema, yaml: Yaml): { value: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(schema, issue, yaml)) };
}

function problemsOf(schema: z.ZodType, issue: Issue, yaml: Yaml): Problem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path);
        return yaml.problemAt(path, unexpected(`key \`${key}\``, known ? 'a known key' : 'no key', key, known), 'unknown-key', key);
      });
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) return [missing(yaml, path, oneOf(values))];
      const given = String(issue.input);
      return [yaml.problemAt(path, unexpected(`\`${given}\``, oneOf(values), given, values), 'unknown-value')];
    }
    case 'invalid_type':
      if (issue.input === undefined) return [missing(yaml, path, typeName(issue.expected))];
      return [yaml.problemAt(path, unexpected(typeName(kindOf(issue.input)), typeName(issue.expected)), 'wrong-type')];
    case 'invalid_key':
      return [yaml.problemAt(path, unexpected(`key \`${String(path.at(-1))}\``, 'an id'), 'wrong-value')];
    default: {
      const found = typeof issue.input === 'string' && issue.input !== '' ? `\`${issue.input}\`` : 'nothing';
      return [yaml.problemAt(path, unexpected(found, issue.message), 'wrong-value')];
    }
  }
}

function missing(yaml: Yaml, path: readonly PropertyKey[], expected: string): Problem {
  const place = path.slice(0, -1);
  return yaml.problemAt(place, unexpected(`nothing for \`${String(path.at(-1))}\``, expected), 'missing-key');
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text', array: 'a list', object: 'a map of keys and values', record: 'a map of keys and values',
};

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
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

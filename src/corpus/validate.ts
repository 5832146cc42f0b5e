import type { z } from 'astro/zod';
import type { Problem } from '../diagnostics/problem.ts';
import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';
import { defOf, metaOf, schemaAt, type Schema } from '../model/schema.ts';
import { expectedBy } from './expected.ts';
import { likelyId } from './likely-id.ts';
import type { Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema has against data: every problem at its place in the file. */
export function problemsOf(issues: readonly Issue[], schema: Schema, yaml: Yaml): Problem[] {
  return onePerPlace(issues).flatMap((issue) => worded(issue, schema, yaml));
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

function worded(issue: Issue, schema: Schema, yaml: Yaml): Problem[] {
  const { path } = issue;
  const wanted = schemaAt(schema, path);
  const value = valueAt(yaml.value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(yaml, path, key, wanted));
    case 'invalid_key':
      return [wrongKey(yaml, path.slice(0, -1), String(path.at(-1)), issue.issues[0]?.message)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (value === undefined) return [missing(yaml, path, oneOf(values))];
      const given = typeof value === 'string' ? value : '';
      return [yaml.problemAt(path, unexpected(found(value, path), oneOf(values), given, values), 'unknown-value')];
    }
    case 'invalid_type': {
      const expected = wanted ? expectedBy(wanted) : issue.message;
      if (value === undefined) return [missing(yaml, path, expected)];
      return [yaml.problemAt(path, unexpected(found(value, path), expected), 'wrong-type')];
    }
    default: {
      const given = typeof value === 'string' ? value : '';
      return [
        yaml.problemAt(path, unexpected(found(value, path), issue.message, given, meant(given, wanted)), 'wrong-value'),
      ];
    }
  }
}

/** The value at a path; where a text stands for a map or list, that text. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : here),
    value,
  );
}

function unknownKey(yaml: Yaml, path: Path, key: string, map: Schema | undefined): Problem {
  if (yaml.isRestOfText(path, key)) {
    const message = unexpected(`comma before ${quote(key)} in braces`, 'quotation marks round the whole text');
    return yaml.problemAt(path, message, 'comma-in-value', key);
  }
  const def = map && defOf(map);
  const known = def?.type === 'object' ? Object.keys(def.shape) : [];
  const expected = known.length > 1 ? `one of ${oneOf(known)}` : oneOf(known);
  return yaml.problemAt(path, unexpected(`key ${quote(key)}`, expected, key, known), 'unknown-key', key);
}

function wrongKey(yaml: Yaml, path: Path, key: string, expected = 'another key'): Problem {
  return yaml.problemAt(path, unexpected(`key ${quote(key)}`, expected), 'wrong-value', key);
}

function missing(yaml: Yaml, path: Path, expected: string): Problem {
  const place = path.slice(0, -1);
  return yaml.problemAt(place, unexpected(`absence of \`${String(path.at(-1))}\``, expected), 'missing-key');
}

/** For a wrong id, the right one that is most like it. */
function meant(given: string, wanted: Schema | undefined): string[] {
  const { defines, refers } = wanted ? metaOf(wanted) : {};
  return defines || refers ? likelyId(given) : [];
}

/** What stands in a place, in words, and the field that it is of. */
function found(value: unknown, path: Path): string {
  const field = path.findLast((step) => typeof step === 'string');
  return field === undefined ? kindOf(value) : `${kindOf(value)} for \`${field}\``;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty value';
  if (typeof value === 'string') return value.trim() === '' ? 'empty value' : quote(value);
  if (!Array.isArray(value)) return 'map of keys and values';
  return value.length > 0 ? `list of ${value.length}` : 'empty list';
}

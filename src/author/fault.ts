import type { z } from 'astro/zod';
import { expectedBy } from '../corpus/expected.ts';
import { quote, unexpected } from '../diagnostics/wording.ts';
import { defOf, unwrap, type Schema } from '../model/schema.ts';
import { idUses } from '../model/walk.ts';
import { valueOf, type Field } from './fields.ts';

/**
 * What is wrong with the texts given for a field; undefined where they are right.
 * @param given every id of the content: a new one is none of them, a reference is one
 */
export function faultOf(field: Field, texts: readonly string[], given: ReadonlySet<string>): string | undefined {
  const value = valueOf(field, texts);
  const { error } = (field.schema as z.ZodType).safeParse(value);
  if (error) {
    const [{ code, message }] = error.issues as [z.core.$ZodIssue];
    const own = code === 'custom' || code === 'invalid_format' || code === 'too_small';
    const text = texts.join(', ');
    return unexpected(quote(text), own ? message : expectedBy(field.schema), text, valuesOf(field.schema));
  }
  for (const use of idUses(field.schema, value)) {
    const { id } = use;
    if ('defines' in use && given.has(id)) return unexpected(`second ${quote(id)}`, 'an id that is not given yet');
    if ('refers' in use && !given.has(id)) return unexpected(quote(id), field.expected, id, [...given]);
  }
  return undefined;
}

/** What a schema lets an author choose from. */
function valuesOf(schema: Schema): string[] {
  const def = defOf(unwrap(schema));
  return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
}

import { z } from 'astro/zod';
import { defOf, type Schema } from '../model/schema.ts';
import { SCHEMAS } from '../model/schemas.ts';
import { bibliography } from '../model/source.ts';

/** What our own reader takes as text. */
const TEXT = ['string', 'number', 'boolean'];

type Kind = keyof typeof SCHEMAS;
type Json = z.core.JSONSchema.BaseSchema;

/** What the schemas of the model say to ourselves alone. */
const OURS = ['expected', 'defines', 'refers'] as const;

/**
 * The JSON Schema (draft 7) of each sort of content file, by which an editor completes and checks it as it is written.
 * All values are text to our own reader, so a number or `true` may stand wherever text may.
 */
export function editorSchemas(): Record<Kind, Json> {
  const entries = Object.entries<z.ZodType>(SCHEMAS).map(([kind, schema]) => {
    const json = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      unrepresentable: 'any',
      reused: 'ref',
      override: loosen,
    });
    return [kind, schema === bibliography ? { ...json, ...orList(json) } : json];
  });
  return Object.fromEntries(entries) as Record<Kind, Json>;
}

function loosen({ zodSchema, jsonSchema: json }: { zodSchema: Schema; jsonSchema: Json }): void {
  for (const key of OURS) delete json[key];
  const def = defOf(zodSchema);
  if (def.type === 'pipe' && defOf(def.in).type === 'transform') briefly(json);
  else if (json.enum) {
    delete json.type;
    const flags = json.enum.filter((value) => value === 'true' || value === 'false');
    json.enum = [...new Set([...json.enum, ...flags.map((value) => value === 'true')])];
  } else if (json.type === 'string') json.type = [...TEXT] as never;
}

/** What is read in another way first may be written in brief: one item for a list of one, a text for a map. */
function briefly(json: Json): void {
  const whole = { ...json };
  for (const key of Object.keys(json)) delete json[key];
  json.anyOf = [(whole.items as Json) ?? { type: [...TEXT] }, whole];
}

/** Sources may also be a list at the top. */
function orList({ properties }: Json): Json {
  return { type: ['object', 'array'] as never, items: (properties!['references'] as Json).items };
}

import { defOf, metaOf, unwrap, type Schema } from '../model/schema.ts';

/** A value that a schema accepts, as an author would write it: its own example, or one made of what is in it. */
export function exampleOf(schema: Schema): unknown {
  const [example] = metaOf(schema).examples ?? [];
  if (example !== undefined) return example;
  const def = defOf(unwrap(schema));
  switch (def.type) {
    case 'array':
      return [exampleOf(def.element)];
    case 'record':
      return { [String(exampleOf(def.keyType))]: exampleOf(def.valueType) };
    case 'object': {
      const required = Object.entries(def.shape).filter(([, field]) => !isOptional(field));
      return Object.fromEntries(required.map(([key, field]) => [key, exampleOf(field)]));
    }
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    default:
      return undefined;
  }
}

/** Whether a key may be left out. */
export function isOptional(schema: Schema): boolean {
  const def = defOf(schema);
  if (def.type === 'pipe') return isOptional(def.in);
  return def.type === 'optional' || def.type === 'default';
}

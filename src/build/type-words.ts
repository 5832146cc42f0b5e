import { oneOf } from '../diagnostics/wording.ts';
import { defOf, metaOf, unwrap, type Schema } from '../model/schema.ts';

/**
 * What the values of a schema are, in words.
 * @param mapWords what to call a map with keys of its own
 */
export function typeWords(schema: Schema, mapWords: (map: Schema) => string): string {
  const { expected } = metaOf(schema);
  const inner = unwrap(schema);
  const def = defOf(inner);
  switch (def.type) {
    case 'array':
      return `list: ${typeWords(def.element, mapWords)}`;
    case 'record':
      return `map, by ${typeWords(def.keyType, mapWords)}: ${typeWords(def.valueType, mapWords)}`;
    case 'object':
      return mapWords(inner);
    case 'enum':
      return oneOf(Object.values(def.entries).map(String));
    case 'literal':
      return oneOf(def.values.map(String));
    default:
      return expected ?? 'text';
  }
}

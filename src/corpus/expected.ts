import { oneOf } from '../diagnostics/wording.ts';
import { defOf, metaOf, unwrap, type Schema } from '../model/schema.ts';

/** What a schema wants, in words that follow “expected”. */
export function expectedBy(schema: Schema): string {
  const { expected } = metaOf(schema);
  if (expected !== undefined) return expected;
  const def = defOf(unwrap(schema));
  switch (def.type) {
    case 'array':
      return 'a list';
    case 'object':
      return `a map with any of the keys ${oneOf(Object.keys(def.shape))}`;
    case 'record': {
      const key = metaOf(def.keyType).expected;
      return key === undefined ? 'a map of keys and values' : `a map whose keys are each ${key}`;
    }
    case 'enum':
      return oneOf(Object.values(def.entries).map(String));
    case 'literal':
      return oneOf(def.values.map(String));
    default:
      return 'text';
  }
}

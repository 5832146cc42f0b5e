import { ID, type RefKind } from './id.ts';
import { defOf, metaOf, unwrap, type Schema } from './schema.ts';

type Path = (string | number)[];

/** What a schema says about one string of a record: that it is its id, or the id of another. */
export type IdUse = { path: Path; id: string; defines: true } | { path: Path; id: string; refers: readonly RefKind[] };

/** Every id in a value, in document order, with its path; what its schema would not accept is passed over. */
export function* idUses(schema: Schema, value: unknown, path: Path = []): Generator<IdUse> {
  const here = unwrap(schema);
  const def = defOf(here);
  switch (def.type) {
    case 'array':
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) yield* idUses(def.element, item, [...path, index]);
      return;
    case 'object':
      if (!isMap(value)) return;
      for (const [key, inner] of Object.entries(def.shape)) yield* idUses(inner, value[key], [...path, key]);
      return;
    case 'record':
      if (!isMap(value)) return;
      for (const [key, inner] of Object.entries(value)) {
        yield* idUses(def.keyType, key, [...path, key]);
        yield* idUses(def.valueType, inner, [...path, key]);
      }
      return;
    case 'string': {
      if (typeof value !== 'string' || !ID.test(value)) return;
      const { defines, refers } = metaOf(here);
      if (defines) yield { path, id: value, defines };
      if (refers) yield { path, id: value, refers };
    }
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

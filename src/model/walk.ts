import type { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = (string | number)[];

/** What a schema says about one string of a record: that it is its id, or the id of another. */
export type IdUse = { path: Path; id: string; defines: true } | { path: Path; id: string; refers: string[] };

/** Every id in a value its schema has accepted, in document order, with its path. */
export function* idUses(schema: Schema, value: unknown, path: Path = []): Generator<IdUse> {
  const def = (schema as z.ZodType).def as z.core.$ZodTypes['_zod']['def'];
  switch (def.type) {
    case 'optional':
    case 'default':
      if (value !== undefined) yield* idUses(def.innerType, value, path);
      return;
    case 'pipe':
      yield* idUses(def.out, value, path);
      return;
    case 'array':
      for (const [index, item] of (value as unknown[]).entries()) yield* idUses(def.element, item, [...path, index]);
      return;
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) {
        yield* idUses(inner, (value as Record<string, unknown>)[key], [...path, key]);
      }
      return;
    case 'record':
      for (const [key, inner] of Object.entries(value as object)) {
        yield* idUses(def.keyType, key, [...path, key]);
        yield* idUses(def.valueType, inner, [...path, key]);
      }
      return;
    case 'string': {
      const meta = (schema as z.ZodType).meta();
      if (meta?.['defines']) yield { path, id: value as string, defines: true };
      if (meta?.['refers']) yield { path, id: value as string, refers: meta['refers'] as string[] };
    }
  }
}

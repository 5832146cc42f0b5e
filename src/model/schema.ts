import type { z } from 'astro/zod';
import type { RefKind } from './id.ts';

export type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

export function defOf(schema: Schema): Def {
  return schema._zod.def as Def;
}

/** The schema of a value as it is written: what stands inside optional, default and transforming ones. */
export function unwrap(schema: Schema): Schema {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
      return unwrap(def.innerType);
    case 'pipe':
      return unwrap(defOf(def.in).type === 'transform' ? def.out : def.in);
    default:
      return schema;
  }
}

/** The schema of the value that a path leads to. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const here = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const def = defOf(here);
  switch (def.type) {
    case 'object':
      return step in def.shape ? schemaAt(def.shape[String(step)]!, rest) : undefined;
    case 'array':
      return schemaAt(def.element, rest);
    case 'record':
      return schemaAt(def.valueType, rest);
    default:
      return undefined;
  }
}

/** What schemas say of their values, beside their type. */
export type Meta = {
  /** What a value is, in words that follow “expected”. */
  expected?: string;
  /** It is the id of its record. */
  defines?: true;
  /** It is the id of a record of one of these kinds, or of any where none is named. */
  refers?: readonly RefKind[];
  /** What it means. */
  description?: string;
  examples?: readonly unknown[];
};

/** What a schema and those inside it say; the outermost wins. */
export function metaOf(schema: Schema): Meta {
  const def = defOf(schema);
  const own = ((schema as z.ZodType).meta?.() ?? {}) as Meta;
  const inner = 'innerType' in def ? def.innerType : def.type === 'pipe' ? def.in : undefined;
  return inner ? { ...metaOf(inner as Schema), ...own } : own;
}

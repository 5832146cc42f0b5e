import type { z } from 'zod';
import { defOf, unwrap, type Schema } from '../model/schema.ts';

type Data = Record<string, unknown>;

/**
 * What is sound of data that its schema refuses.
 * @returns `data`, the fields that are right by themselves, with a hole in a list in the place of each item that is
 * wrong, so that the others keep theirs; and `written`, the same with what is wrong left in, as it is written
 */
export function salvage(schema: z.ZodType, value: unknown): { data: Data; written: Data } {
  const def = defOf(unwrap(schema));
  const given = (isMap(value) ? value : {}) as Data;
  const data: Data = {};
  const written: Data = { ...given };
  for (const [key, field] of def.type === 'object' ? Object.entries(def.shape) : []) {
    const whole = parse(field, given[key]);
    if (whole) data[key] = written[key] = whole.data;
    else if (Array.isArray(given[key])) ({ list: data[key], written: written[key] } = soundItems(field, given[key]));
    else data[key] = defOf(unwrap(field)).type === 'array' ? [] : parse(field, undefined)?.data;
  }
  return { data, written };
}

function soundItems(field: Schema, items: readonly unknown[]): { list: unknown[]; written: unknown[] } {
  const def = defOf(unwrap(field));
  const list: unknown[] = new Array(items.length);
  const written = [...items];
  for (const [index, item] of items.entries()) {
    const sound = def.type === 'array' ? parse(def.element, item) : undefined;
    if (sound) list[index] = written[index] = sound.data;
  }
  return { list, written };
}

function parse(schema: Schema, value: unknown): { data: unknown } | undefined {
  const result = (schema as z.ZodType).safeParse(value);
  return result.success ? { data: result.data } : undefined;
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { z } from 'astro/zod';
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
    const inner = defOf(unwrap(field));
    if (whole) data[key] = written[key] = whole.data;
    else if (inner.type !== 'array') data[key] = parse(field, undefined)?.data;
    else if (Array.isArray(given[key])) {
      ({ list: data[key], written: written[key] } = soundItems(inner.element, given[key]));
    } else data[key] = [];
  }
  return { data, written };
}

function soundItems(element: Schema, items: readonly unknown[]): { list: unknown[]; written: unknown[] } {
  const list: unknown[] = new Array(items.length);
  const written = [...items];
  for (const [index, item] of items.entries()) {
    const sound = parse(element, item);
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

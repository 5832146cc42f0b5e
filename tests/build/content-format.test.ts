import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { contentFormat } from '../../src/build/content-format.ts';
import { exampleOf } from '../../src/build/example.ts';
import { defOf, metaOf, unwrap, type Schema } from '../../src/model/schema.ts';
import { SCHEMAS } from '../../src/model/schemas.ts';

/** Every key below a schema, with its path and its schema. */
function* fields(schema: Schema, path: string): Generator<[path: string, field: Schema]> {
  const def = defOf(unwrap(schema));
  if (def.type === 'array') yield* fields(def.element, `${path}[]`);
  if (def.type === 'record') yield* fields(def.valueType, `${path}{}`);
  if (def.type !== 'object') return;
  for (const [key, field] of Object.entries(def.shape)) {
    yield [`${path}.${key}`, field];
    yield* fields(field, `${path}.${key}`);
  }
}

const all = Object.entries(SCHEMAS).flatMap(([kind, schema]) => [...fields(schema, kind)]);

test('every key has a description that is a sentence', () => {
  const dumb = all.filter(([, field]) => !/^[A-Z“].*\.$/.test(metaOf(field).description ?? ''));
  expect(dumb.map(([path]) => path)).toEqual([]);
});

test('every key has an example that its schema accepts', () => {
  const wrong = all.filter(([, field]) => !(field as z.ZodType).safeParse(exampleOf(field)).success);
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('the reference names every key', () => {
  const text = contentFormat();
  expect(all.filter(([path]) => !text.includes(`| \`${path.split('.').at(-1)}\` |`)).map(([path]) => path)).toEqual([]);
});

test('links of the reference lead to its sections', () => {
  const text = contentFormat();
  const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(
    [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor).filter((one) => !anchors.includes(one!)),
  ).toEqual([]);
});

test('the reference in the repository is in step (npm run reference)', () => {
  const written = readFileSync(join(import.meta.dirname, '../../.github/content-format.md'), 'utf8');
  expect(written).toBe(contentFormat());
});

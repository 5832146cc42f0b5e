import { expect, test } from 'vitest';
import { PICTURE_FILE } from '../../src/model/picture.ts';
import { defOf, metaOf, unwrap, type Schema } from '../../src/model/schema.ts';
import { PLACES, SCHEMAS } from '../../src/model/schemas.ts';

/** Every field that a schema knows, by its path. */
function fields(schema: Schema, path: string): [path: string, schema: Schema][] {
  const def = defOf(unwrap(schema));
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, field]): [string, Schema][] => [
      [`${path}.${key}`, field],
      ...fields(field, `${path}.${key}`),
    ]);
  if (def.type === 'array') return fields(def.element, path);
  return def.type === 'record' ? fields(def.valueType, path) : [];
}

const FIELDS = Object.entries(SCHEMAS).flatMap(([name, schema]) => fields(schema, name));

test('every sort of file has its place, and every field says what it means', () => {
  expect(Object.keys(PLACES)).toEqual(Object.keys(SCHEMAS));
  expect(FIELDS.length).toBeGreaterThan(300);
  expect(FIELDS.filter(([, schema]) => !metaOf(schema).description).map(([path]) => path)).toEqual([]);
});

test.each([
  ['pictures/a.jpg', true],
  ['pictures/some-name2.avif', true],
  ['pictures/-a.jpg', false],
  ['pictures/A.jpg', false],
  ['pictures/a.gif', false],
  ['pictures/a.jpg.txt', false],
  ['my/pictures/a.jpg', false],
  ['pictures/a/b.jpg', false],
])('%s is the file of a picture: %s', (path, isPicture) => {
  expect(PICTURE_FILE.test(path)).toBe(isPicture);
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { articleJson } from '../../src/exports/article-json.ts';
import { jsonSchema, SCHEMA_NAMES } from '../../src/exports/schemas.ts';
import { CORPORA } from './corpora.ts';

const SITE = new URL('https://site.example/repo/');

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
for (const name of SCHEMA_NAMES) ajv.addSchema(JSON.parse(jsonSchema(name, SITE)));
const isValid = ajv.getSchema(`${SITE.href}data/schema/all.json`)!;
/** Without what follows from another: that one of the two forms of a list does not fit. */
const faults = (data: unknown) =>
  (isValid(data) ? [] : isValid.errors!)
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, message }) => `${instancePath} ${message}`);

test.each(CORPORA)('ajv finds nothing in what is made of %s', (_, corpus) => {
  expect(faults(JSON.parse(articleJson(corpus)))).toEqual([]);
});

const [, filled] = CORPORA.at(-1)!;

test('a long list may be an index, and nothing else', () => {
  const data = JSON.parse(articleJson(filled));
  expect(faults({ ...data, dates: { count: 501, files: ['data/article/dates-1.json'] } })).toEqual([]);
  expect(faults({ ...data, dates: { count: 501 } })).toEqual(["/dates must have required property 'files'"]);
  expect(faults({ ...data, dates: 'none' })).toEqual(['/dates must be object']);
});

test.each([
  ['a field that no record has', ['actors', 0, 'colour'], 'red', '/actors/0 must NOT have additional properties'],
  ['a number as text', ['claims', 0, 'at'], '6', '/claims/0/at must be integer'],
  ['a kind that is none', ['dates', 0, 'kind'], 'myth', '/dates/0/kind must be equal to one of the allowed values'],
  ['a flag as text', ['corrections', 0, 'minor'], 'true', '/corrections/0/minor must be boolean'],
  ['a source without a tier', ['sources', 0, 'tier'], undefined, "/sources/0 must have required property 'tier'"],
  ['an id that is none', ['terms', 0, 'id'], 'A b', '/terms/0/id must match pattern "^[a-z][a-z0-9-]*$"'],
] as const)('ajv finds %s', (_, [list, index, field], value, fault) => {
  const data = JSON.parse(articleJson(filled));
  data[list][index][field] = value;
  expect(faults(JSON.parse(JSON.stringify(data)))).toEqual([fault]);
});

test('each sort of record has a schema of its own, without what is for authors', () => {
  const schemas = SCHEMA_NAMES.map((name) => JSON.parse(jsonSchema(name, SITE)));
  expect(schemas.map(({ $id }) => $id)).toEqual(SCHEMA_NAMES.map((name) => `${SITE.href}data/schema/${name}.json`));
  const [whole, article, , actor] = schemas;
  expect(Object.keys(whole.properties)).toContain('actors');
  expect(Object.keys(article.properties)).toContain('sections');
  const { id, 'based-in': based } = actor.properties;
  const said = [id, based, based.items].flatMap((schema) => Object.keys(schema));
  expect([...new Set(said)].sort()).toEqual(['description', 'items', 'maxLength', 'pattern', 'type']);
  expect(actor.properties.wikidata).toEqual({
    type: 'string',
    pattern: '^Q\\d+$',
    description: 'Its id in Wikidata.',
  });
});

test('every list holds something in the story that fills every field', () => {
  const empty = Object.entries(JSON.parse(articleJson(filled))).filter(([, list]) => (list as []).length === 0);
  expect(empty).toEqual([]);
});

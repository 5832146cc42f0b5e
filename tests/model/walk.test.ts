import { expect, test } from 'vitest';
import { actor } from '../../src/model/actor.ts';
import { agreement } from '../../src/model/agreement.ts';
import { explainer } from '../../src/model/explainer.ts';
import { metaOf, schemaAt, unwrap, defOf } from '../../src/model/schema.ts';
import { idUses } from '../../src/model/walk.ts';

const uses = (schema: typeof actor | typeof agreement | typeof explainer, value: unknown) =>
  [...idUses(schema, value)].map((use) => `${use.path.join('.')} ${'defines' in use ? 'is' : use.refers} ${use.id}`);

test('the ids of a record and those it names are found, with their places', () => {
  const value = {
    id: 'pact',
    name: 'pact',
    parties: ['austria', 'chad'],
    steps: { signed: ['in-vienna', { date: 'in-chad', parties: ['chad'] }] },
    cites: [{ source: 'communique' }],
  };
  expect(uses(agreement, value)).toEqual([
    'id is pact',
    'parties.0 actor austria',
    'parties.1 actor chad',
    'steps.signed.1.date date in-chad',
    'steps.signed.1.parties.0 actor chad',
    'cites.0.source source communique',
  ]);
});

test('keys that are ids have their places too', () => {
  const texts = { pact: { says: 'So.', cites: [{ source: 'communique' }] } };
  expect(uses(explainer, { provisions: [{ id: 'entry', texts }] })).toEqual([
    'provisions.0.id is entry',
    'provisions.0.texts.pact agreement pact',
    'provisions.0.texts.pact.cites.0.source source communique',
  ]);
});

test.each([
  null,
  'ada',
  ['ada'],
  { id: ['ada'] },
  { id: 'Ada Low' },
  { 'based-in': { 0: 'austria' } },
  { cites: [null] },
])('what is no record (%j) has none', (value) => {
  expect(uses(actor, value)).toEqual([]);
});

test.each([
  [['id'], 'string'],
  [['roles'], 'array'],
  [['roles', 0], 'object'],
  [['roles', 0, 'from'], 'string'],
  [['names', 0, 'text'], 'string'],
  [[], 'object'],
])('at %j of an actor stands its schema', (path, type) => {
  expect(defOf(schemaAt(actor, path)!).type).toBe(type);
});

test.each([[['age']], [['id', 'x']], [['roles', 0, 'age']]])('at %j of an actor stands none', (path) => {
  expect(schemaAt(actor, path)).toBeUndefined();
});

test('steps stand under any key, and what may be brief is as it is written in full', () => {
  expect(defOf(schemaAt(agreement, ['steps', 'signed', 0, 'date'])!).type).toBe('string');
  expect(defOf(unwrap(actor.shape.auto)).type).toBe('enum');
});

test('what is said of the whole goes before what is said of its parts', () => {
  expect(metaOf(actor.shape.wikidata)).toEqual({
    expected: 'a Wikidata id, such as `Q142`',
    examples: ['Q142'],
    description: 'Its id in Wikidata.',
  });
  expect(metaOf(actor.shape.id)).toMatchObject({ defines: true });
  expect(metaOf(actor.shape['based-in'])).toEqual({ description: 'Of a force: the places where it is stationed.' });
});

import { expect, test } from 'vitest';
import type { Definition } from '../../src/corpus/ids.ts';
import { targetsOf, writtenFor } from '../../src/corpus/targets.ts';

const report = { kind: 'reports' } as Definition['document'];
const notes = { kind: 'explainers' } as Definition['document'];
const ids = (kinds: Record<string, [kind: string, document: Definition['document']]>) =>
  new Map(Object.entries(kinds).map(([id, [kind, document]]) => [id, { id, kind, document } as Definition]));

const targets = () =>
  targetsOf(
    ids({
      notes: ['document', notes],
      pact: ['term', notes],
      quay: ['term', notes],
      opening: ['section', notes],
      'p-one': ['paragraph', notes],
      said: ['claim', report],
      told: ['claim', notes],
      toll: ['term', report],
    }),
    new Map([
      [notes, 'notes/'],
      [report, 'claims/later/'],
    ]),
    new Map([['pact', { address: 'glossary/p/', of: 'glossary', label: 'P' }]]),
  );

test.each([
  ['notes', 'notes/'],
  ['pact', 'glossary/p/#pact'],
  ['quay', 'glossary/#quay'],
  ['opening', 'notes/#opening'],
  ['said', 'claims/later/#said'],
  ['told', 'claims/#told'],
  ['toll', 'glossary/#toll'],
])('%s leads to %s', (id, address) => {
  expect(targets().get(id)!.address).toBe(address);
});

test.each([
  ['glossary/p/#pact', 'term:pact'],
  ['notes/#opening', 'section:opening'],
  ['notes/#p-one', '#p-one'],
  ['notes/', undefined],
])('a link to %s is written %s', (address, link) => {
  expect(writtenFor(targets())(address)).toBe(link);
});

import { expect, test } from 'vitest';
import { accessMap } from '../../src/figures/map.ts';
import { presence } from '../../src/figures/presence.ts';
import { hubOf } from '../../src/views/hub.ts';
import { CHILE, corpusOf, KINGDOM, NORWAY, pact, POLAND } from './maps.ts';

test.each<[string, string[][], string | undefined]>([
  [
    'whom all of several share',
    [
      ['chile', 'poland'],
      ['norway', 'poland'],
    ],
    'poland',
  ],
  [
    'whom all of three share',
    [
      ['norway', 'chile'],
      ['poland', 'norway'],
      ['norway', 'kingdom'],
    ],
    'norway',
  ],
  [
    'nobody, where they share none',
    [
      ['chile', 'poland'],
      ['kingdom', 'norway'],
    ],
    undefined,
  ],
  [
    'the first of two, where both are shared',
    [
      ['chile', 'poland'],
      ['poland', 'chile'],
    ],
    'chile',
  ],
  ['nobody of a single agreement', [['chile', 'norway']], undefined],
  ['nobody of an agreement of many', [['chile', 'norway', 'poland']], undefined],
  [
    'nobody, where one of several is of many',
    [
      ['chile', 'poland'],
      ['chile', 'norway', 'poland'],
    ],
    undefined,
  ],
  ['nobody, where there are none', [], undefined],
])('at the hub stands %s', (_, parties, hub) => {
  const agreements = parties.map((own) => pact(own));
  const corpus = corpusOf([KINGDOM, CHILE, POLAND, NORWAY], agreements);
  expect(hubOf(agreements)).toBe(hub);
  expect(presence(corpus)?.hub?.id).toBe(hub);
  expect(accessMap(corpus)?.hub).toBe(hub);
});

test('agreements of another kind have no say', () => {
  const agreements = [pact(['chile', 'poland']), pact(['norway', 'poland']), pact(['chile', 'norway'], {}, 'loan')];
  expect(presence(corpusOf([CHILE, POLAND, NORWAY], agreements))?.hub?.id).toBe('poland');
});

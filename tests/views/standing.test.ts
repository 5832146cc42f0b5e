import { expect, test } from 'vitest';
import { asOf } from '../../src/corpus/as-of.ts';
import { standing } from '../../src/views/standing.ts';
import { corpusOf } from '../figures/agreements.ts';

const today = corpusOf([
  ['brix', { negotiating: '2020-01-01', 'in-force': '2021-01-01' }],
  ['coro', { negotiating: '2022-01-01' }],
]);

test('agreements stand under their status, by the names of today also on a day on which there was one alone', () => {
  expect(standing(today, 'pact', today)).toEqual([
    { status: 'in force', names: ['brix'] },
    { status: 'under negotiation', names: ['coro'] },
  ]);
  expect(standing(asOf(today, '2020-06-01'), 'pact', today)).toEqual([
    { status: 'under negotiation', names: ['brix'] },
  ]);
});

import { expect, test } from 'vitest';
import { figureShares } from '../../src/figures/shares.ts';
import { corpusOf } from './agreements.ts';

const idsOf = (...given: Parameters<typeof corpusOf>) => figureShares(corpusOf(...given)).map(({ id }) => id);

test('every figure that is drawn can be shared, and none that is not', () => {
  const need = { text: 'A vote.', cites: [{ source: 'communique' }] };
  const road = { approved: [need] };
  expect(idsOf([['brix', { negotiating: '2020' }, { road }]])).toEqual([
    'site-fig-durations',
    'site-fig-overview',
    'site-fig-road-brix',
    'site-fig-matrix',
  ]);
  expect(idsOf([])).toEqual([]);
});

test('what is shared of the lanes is what they show', () => {
  const [share] = figureShares(corpusOf([['brix', { negotiating: '2020-01-01', signed: '2020-01-21' }]]));
  expect(share).toMatchObject({ title: 'One agreement took 20 days to sign', url: '#site-fig-durations' });
});

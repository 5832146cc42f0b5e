import { expect, test } from 'vitest';
import { asOf } from '../../src/corpus/as-of.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { standing } from '../../src/views/standing.ts';
import { tracker } from '../../src/views/tracker.ts';
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

test.each(['under negotiation', 'no signature found'])(
  '%s: on a past day it is not said of what was signed since that no signature is found',
  (status) => {
    const kinds = {
      pact: {
        name: 'Pact',
        steps: {
          negotiating: { phase: 'negotiating' as const, status },
          signed: { phase: 'signed' as const },
          'in-force': { phase: 'in-force' as const },
        },
      },
    };
    const known = corpusOf(
      [
        ['brix', { negotiating: '2020-01-01', 'in-force': '2021-01-01' }],
        ['coro', { negotiating: '2020-01-02', signed: '2022-01-01' }],
        ['dorn', { negotiating: '2020-01-03' }],
      ],
      { edition: { kinds } },
    );
    const isFound = status === 'no signature found';
    expect(standing(asOf(known, '2020-06-01'), 'pact', known)).toEqual(
      isFound
        ? [
            { status: 'not yet signed', names: ['brix', 'coro'] },
            { status, names: ['dorn'] },
          ]
        : [{ status, names: ['brix', 'coro', 'dorn'] }],
    );
    const found = 'no signature found';
    const said = (record: Corpus) => tracker(record, 'pact').map(({ open }) => open?.said);
    expect(said(asOf(known, '2020-06-01'))).toEqual(['not yet signed', 'not yet signed', found]);
    expect(said(asOf(known, '2021-06-01'))).toEqual([undefined, 'not yet signed', found]);
    expect(said(known)).toEqual([undefined, undefined, found]);
  },
);

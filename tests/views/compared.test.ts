import { expect, test } from 'vitest';
import { compared } from '../../src/views/compared.ts';
import { standing } from '../../src/views/standing.ts';
import { corpusOf, type Brief } from '../figures/agreements.ts';

const MANY = Array.from({ length: 30 }, (_, n): Brief => {
  const more: Record<string, string> = n % 5 === 0 ? { signed: `19${60 + n}-06-01` } : {};
  return [`p-${n}`, { negotiating: `19${50 + n}-01-01`, ...more }];
});
const MOST = 24;

test('of many agreements those with the most dates are compared, in their order, and the rest is counted', () => {
  const { tracks, left } = compared(corpusOf(MANY), 'pact');
  expect(left).toBe(MANY.length - MOST);
  expect(tracks.map(({ agreement }) => agreement.id)).toEqual(
    MANY.filter((_, n) => n % 5 === 0 || n < 23).map(([id]) => id),
  );
});

test('of few none is left out', () => {
  const { tracks, left } = compared(corpusOf(MANY.slice(0, MOST)), 'pact');
  expect([tracks.length, left]).toEqual([MOST, 0]);
});

test('many that stand alike are counted, few are named', () => {
  expect(standing(corpusOf(MANY), 'pact', corpusOf(MANY)).map(({ names }) => names)).toEqual([
    ['p-0', 'p-5', 'p-10', 'p-15', 'p-20', 'p-25'],
    ['24 agreements'],
  ]);
});

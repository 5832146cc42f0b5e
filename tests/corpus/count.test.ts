import { expect, test } from 'vitest';
import { COUNTED, countOf, traitsOf } from '../../src/corpus/count.ts';
import { actor, agreement, base, claim, event, source, steps, term } from '../views/corpora.ts';

const corpus = {
  ...base,
  actors: [actor({ id: 'ada', kind: 'person' }), actor({ id: 'kiel', kind: 'place' })],
  agreements: [
    agreement({ id: 'pact', steps: steps({ signed: 'talks-agreed' }) }),
    agreement({ id: 'toll', steps: {} }),
  ],
  claims: [claim({ id: 'c1', verdict: 'refined' }), claim({ id: 'c2', kind: 'forecast' })],
  dates: [event({ id: 'talks' }), event({ id: 'hope', kind: 'forecast' })],
  sources: [source({ id: 'a', tier: 'news' }), source({ id: 'b', tier: 'primary' })],
  terms: [term({ id: 't1' }), term({ id: 't2' })],
};

test.each([
  ['actors', [], 2],
  ['actors', ['person'], 1],
  ['agreements', ['agreement'], 2],
  ['agreements', ['signed'], 1],
  ['agreements', ['agreement', 'none'], 1],
  ['articles', [], 1],
  ['articles', ['analysis'], 0],
  ['claims', ['refined'], 1],
  ['claims', ['supported', 'forecast'], 1],
  ['claims', ['refined', 'forecast'], 0],
  ['dates', ['forecast'], 1],
  ['sources', ['news'], 1],
  ['terms', [], 2],
  ['terms', ['word'], 0],
])('of %s that are %j there are so many', (list, traits, count) => {
  expect(countOf(list, traits, corpus, () => true)).toBe(count);
});

test('what is not published is not counted', () => {
  expect(countOf('actors', [], corpus, (id) => id === 'ada')).toBe(1);
});

test.each([
  ['actors', 'unnamed-source'],
  ['agreements', 'agreement'],
  ['agreements', 'none'],
  ['agreements', 'in-force'],
  ['claims', 'not-borne-out'],
  ['claims', 'judgement'],
  ['dates', 'background'],
  ['sources', 'reference'],
])('%s may be %s', (list, trait) => {
  expect(traitsOf(list, corpus)).toContain(trait);
});

test.each(['articles', 'terms'])('%s are told apart by nothing', (list) => {
  expect(Object.keys(COUNTED)).toContain(list);
  expect(traitsOf(list, corpus)).toEqual([]);
  expect(COUNTED[list]!.records(corpus).flatMap(({ traits }) => traits)).toEqual([]);
});

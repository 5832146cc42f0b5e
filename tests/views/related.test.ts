import { expect, test } from 'vitest';
import { related } from '../../src/views/related.ts';
import { base, event } from './corpora.ts';

const dates = [
  event({ id: 'signed', date: '2025-03', fulfils: ['planned', 'promised'] }),
  event({ id: 'promised', date: '2024-06-01', answers: ['asked'] }),
  event({ id: 'planned', date: '2024-05' }),
  event({ id: 'asked', date: '2024', 'led-to': ['signed'] }),
  event({ id: 'refused', date: '2025', breaks: ['promised'] }),
];
const index = Object.fromEntries(
  dates.map(({ id, url }) => [id, { kind: 'date', name: id, label: `Label of ${id}`, url }]),
);
const found = related({ ...base, dates, index });
const of = (id: string) =>
  found.get(id)!.map(({ relation, side, links }) => [relation, side, ...links.map((link) => link.id)]);

test('a date leads to those that it names, oldest first, and they lead back', () => {
  expect(of('signed')).toEqual([
    ['led-to', 'back', 'asked'],
    ['fulfils', 'says', 'planned', 'promised'],
  ]);
  expect(of('promised')).toEqual([
    ['answers', 'says', 'asked'],
    ['fulfils', 'back', 'signed'],
    ['breaks', 'back', 'refused'],
  ]);
  expect(of('asked')).toEqual([
    ['led-to', 'says', 'signed'],
    ['answers', 'back', 'promised'],
  ]);
  expect(found.get('planned')![0]!.links).toEqual([
    { id: 'signed', kind: 'date', name: 'signed', label: 'Label of signed', url: 'timeline/#signed' },
  ]);
});

test('a date that is related to none leads nowhere', () => {
  expect(of('refused')).toEqual([['breaks', 'says', 'promised']]);
  expect(related(base).get('talks-agreed')).toEqual([]);
});

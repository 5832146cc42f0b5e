import { expect, test } from 'vitest';
import { roads } from '../../src/views/road.ts';
import { corpusOf, type Brief } from '../figures/agreements.ts';

const need = { text: 'A vote.', cites: [{ source: 'communique' }] };
const DONE: Brief[] = [
  [
    'brix',
    {
      negotiating: '2020-01-01',
      agreed: '2020-01-02',
      signed: '2020-01-11',
      approved: '2020-02-10',
      'in-force': '2020-02-15',
    },
  ],
  ['dusk', { negotiating: '2021-01-01', signed: '2021-01-31', approved: '2021-02-10', 'in-force': '2021-02-11' }],
];
const road = (taken: Record<string, string>, others = DONE, needs: object = { approved: [need] }) =>
  roads(corpusOf([...others, ['coro', taken, { road: needs as never }]]));

test('the road has the steps that all took, from the start of talks, and how long others needed from one to the next', () => {
  const [{ title, steps }] = road({ proposed: '2022-01-01', negotiating: '2023-01-01' }) as [
    ReturnType<typeof road>[0],
  ];
  expect(title).toBe('Three steps are not on record; after signing, others needed 11 to 35 days');
  expect(steps.map(({ name, taken, others, needs }) => [name, taken.length, others, needs.length])).toEqual([
    ['negotiating', 1, undefined, 0],
    ['signed', 0, 'Others: 10 to 30 days', 0],
    ['approved', 0, 'Others: 10 to 30 days later', 1],
    ['in-force', 0, 'Others: 1 to 5 days later', 0],
  ]);
});

test.each<[string, Record<string, string>, Brief[], string]>([
  [
    'one other',
    { negotiating: '2023-01-01' },
    DONE.slice(0, 1),
    'Four steps are not on record; after signing, another needed 35 days',
  ],
  ['no other', { negotiating: '2023-01-01', signed: '2023-02-01' }, [], 'Two steps are not on record'],
  [
    'one step',
    { negotiating: '2023-01-01', signed: '2023-02-01', approved: '2023-02-02' },
    DONE,
    'One step is not on record; after signing, others needed 11 to 35 days',
  ],
  [
    'none',
    { negotiating: '2022-01-01', signed: '2022-02-01', approved: '2022-02-02', 'in-force': '2022-03-01' },
    DONE,
    'Every step has been taken',
  ],
])('the title with %s', (_, taken, others, title) => {
  expect(road(taken, others)[0]!.title).toBe(title);
});

test('nothing is drawn of which nobody says what it needs', () => {
  expect([road({ negotiating: '2023-01-01' }, DONE, {}), road({}, DONE, { approved: [] })]).toEqual([[], []]);
});

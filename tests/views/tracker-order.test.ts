import { expect, test } from 'vitest';
import { tracker } from '../../src/views/tracker.ts';
import { agreement, base, event } from './corpora.ts';

const raa = (id: string, talks?: string) => agreement({ id, steps: { talks, approved: [] } });

const corpus = {
  ...base,
  asOf: '2024-05-03',
  dates: [
    event({ id: 'first', date: '2014-07-08' }),
    event({ id: 'second', date: '2021-09' }),
    event({ id: 'third', date: '2024-05-02' }),
  ],
  agreements: [
    raa('c', 'third'),
    raa('none'),
    raa('b', 'second'),
    { ...raa('acsa'), type: 'acsa' as const },
    raa('a', 'first'),
  ],
};

test('agreements of the type stand oldest first, those not begun last', () => {
  expect(tracker(corpus, 'raa').map(({ agreement }) => agreement.id)).toEqual(['a', 'b', 'c', 'none']);
});

test('another type is another list', () => {
  expect(tracker(corpus, 'acsa').map(({ agreement }) => agreement.id)).toEqual(['acsa']);
  expect(tracker(corpus, 'equipment')).toEqual([]);
});

test('the base tree has one agreement, a day under negotiation', () => {
  expect(tracker(base, 'raa')).toEqual([
    {
      agreement: base.agreements[0],
      status: 'under negotiation',
      steps: [{ step: 'talks', name: 'Decision to negotiate', event: base.dates[0], days: undefined }],
      open: 1,
    },
  ]);
});

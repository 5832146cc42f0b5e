import { expect, test } from 'vitest';
import { tracker } from '../../src/views/tracker.ts';
import { agreement, base, edited, event, steps } from './corpora.ts';

const { agreement: usual } = base.edition.kinds;
const pact = (id: string, talks?: string) => agreement({ id, type: 'pact', steps: steps(talks ? { talks } : {}) });

const corpus = {
  ...edited({ kinds: { pact: { ...usual!, name: 'Pact' }, loan: { ...usual!, name: 'Loan' } } }),
  asOf: '2024-05-03',
  dates: [
    event({ id: 'first', date: '2014-07-08' }),
    event({ id: 'second', date: '2021-09' }),
    event({ id: 'third', date: '2024-05-02' }),
  ],
  agreements: [
    pact('c', 'third'),
    pact('none'),
    pact('b', 'second'),
    { ...pact('other'), type: 'loan' },
    pact('a', 'first'),
  ],
};

test('agreements of the kind stand oldest first, those not begun last', () => {
  expect(tracker(corpus, 'pact').map(({ agreement }) => agreement.id)).toEqual(['a', 'b', 'c', 'none']);
});

test('another kind is another list', () => {
  expect(tracker(corpus, 'loan').map(({ agreement }) => agreement.id)).toEqual(['other']);
  expect(tracker(corpus, 'gift')).toEqual([]);
});

test('the base tree has one agreement, a day under negotiation', () => {
  expect(tracker(base, 'agreement')).toEqual([
    {
      agreement: base.agreements[0],
      progress: { phase: 'negotiating', parties: ['florin', 'jauja'] },
      status: 'under negotiation',
      steps: [
        {
          key: 'talks',
          phase: 'negotiating',
          name: 'Decision to negotiate',
          date: base.dates[0],
          parties: undefined,
          days: undefined,
        },
      ],
      start: base.dates[0],
      sought: 'signed',
      open: { phase: 'signed', days: 1, said: 'no signature found' },
    },
  ]);
});

import { expect, test } from 'vitest';
import { weights } from '../../src/views/weights.ts';
import { agreement, base, claim, edited, event, steps } from './corpora.ts';

const dates = ['signed', 'voted', 'other-signed', 'told', 'claimed', 'turn', 'rest'].map((id) => event({ id }));
const page = base.articles[0]!;
const corpus = {
  ...edited({
    follows: 'pact',
    day: 'turn',
    kinds: Object.fromEntries(
      ['pact', 'loan'].map((name) => [
        name,
        { name, steps: { signed: { phase: 'signed' as const }, vote: { phase: 'approved' as const } } },
      ]),
    ),
  }),
  agreements: [
    agreement({ id: 'p', type: 'pact', steps: steps({ signed: 'signed', vote: 'voted' }) }),
    agreement({ id: 'l', type: 'loan', steps: steps({ signed: 'other-signed' }) }),
  ],
  articles: [{ ...page, mentions: [{ ...page.mentions[0]!, id: 'told' }] }],
  claims: [claim({ id: 'c', about: ['claimed'] })],
  dates: [...dates, event({ id: 'kept', weight: 'minor' }), event({ id: 'raised', weight: 'milestone' })],
};

test('steps of the kind that figures follow and the day of the story are milestones, what nothing refers to is minor', () => {
  expect(Object.fromEntries(weights(corpus))).toEqual({
    signed: 'milestone',
    voted: 'minor',
    'other-signed': 'minor',
    told: 'normal',
    claimed: 'normal',
    turn: 'milestone',
    rest: 'minor',
    kept: 'minor',
    raised: 'milestone',
  });
});

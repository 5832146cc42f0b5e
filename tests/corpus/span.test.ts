import { expect, test } from 'vitest';
import { spanNamed } from '../../src/corpus/span.ts';
import { agreement, base, event, steps } from '../views/corpora.ts';

const corpus = {
  ...base,
  asOf: '2024-05-03',
  dates: [event({ id: 'asked', date: '2022-01-20' }), event({ id: 'signed', date: '2024-05-02' })],
  agreements: [
    agreement({
      id: 'pact',
      steps: steps({ talks: 'asked', signed: ['signed', 'asked'], approved: 'nowhere' }),
    }),
  ],
};
const span = (target: string) => spanNamed(target.split('/'), corpus);

test.each([
  ['asked/signed', '2022-01-20', '2024-05-02'],
  ['signed/asked', '2024-05-02', '2022-01-20'],
  ['asked/as-of', '2022-01-20', '2024-05-03'],
  ['pact/talks/signed', '2022-01-20', '2024-05-02'],
])('%s is from %s to %s', (target, from, to) => {
  expect(span(target)).toEqual({ from, to });
});

test.each(['pact/talks/approved', 'pact/approved/talks'])(
  'of %s one date is not known, which is told elsewhere',
  (target) => {
    expect(span(target)).toBeUndefined();
  },
);

const SHAPE = '`<agreement>/<step>/<step>` or `<date>/<date>`';

test.each([
  ['asked', `Unexpected span \`asked\`, expected ${SHAPE}`, { rule: 'unknown-span' }],
  ['a/b/c/d', `Unexpected span \`a/b/c/d\`, expected ${SHAPE}`, { rule: 'unknown-span' }],
  [
    'pakt/talks/signed',
    'Unexpected agreement `pakt`, expected the id of a known agreement; did you mean `pact`?',
    { rule: 'unknown-agreement', id: 'pakt', kind: 'agreement' },
  ],
  [
    'pact/talk/signed',
    'Unexpected step `talk`, expected a step that `pact` has taken: `talks`, `signed` or `approved`; did you mean `talks`?',
    { rule: 'unknown-step' },
  ],
  [
    'pact/talks/sined',
    'Unexpected step `sined`, expected a step that `pact` has taken: `talks`, `signed` or `approved`; did you mean `signed`?',
    { rule: 'unknown-step' },
  ],
  [
    'askd/signed',
    'Unexpected date `askd`, expected the id of a known date; did you mean `asked`?',
    { rule: 'unknown-date', id: 'askd', kind: 'date' },
  ],
  [
    'asked/sined',
    'Unexpected date `sined`, expected the id of a known date; did you mean `signed`?',
    { rule: 'unknown-date', id: 'sined', kind: 'date' },
  ],
])('%s names no span', (target, message, more) => {
  expect(span(target)).toEqual({ message, ...more });
});

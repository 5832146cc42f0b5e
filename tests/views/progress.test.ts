import { expect, test } from 'vitest';
import { PHASES } from '../../src/model/kind.ts';
import { furthest, phaseOf, progressOf, statusOf } from '../../src/corpus/progress.ts';
import { agreement, base, edited, steps } from './corpora.ts';

type Brief = Parameters<typeof steps>[0];

const FIVE = ['asha', 'brix', 'coro', 'dune', 'elba'];
const KIND = {
  name: 'Treaty',
  steps: {
    tabled: { phase: 'proposed' },
    talks: { phase: 'negotiating' },
    adopted: { phase: 'agreed' },
    signed: { phase: 'signed' },
    passed: { phase: 'approved' },
    ratified: { phase: 'approved', status: 'ratified' },
    'in-force': { phase: 'in-force' },
    left: { phase: 'ended' },
    denounced: { phase: 'ended', status: 'denounced' },
  },
} as const;
const corpus = edited({ kinds: { treaty: KIND } });

const treaty = (taken: Brief, parties = FIVE) => agreement({ id: 't', type: 'treaty', parties, steps: steps(taken) });
const by = (date: string, ...parties: string[]) => ({ date, parties });
const only = (date: string, ...parties: string[]) => [by(date, ...parties)];

/** Three have ratified, one has signed, one has done nothing. */
const RATIFYING: Brief = {
  signed: [by('a', 'asha', 'brix'), by('b', 'coro', 'dune')],
  ratified: [by('c', 'asha'), by('d', 'brix', 'coro')],
};

test.each<[string, string[], string]>([
  ['none', [], 'none'],
  ['one', ['agreed'], 'agreed'],
  ['several in any order', ['signed', 'in-force', 'proposed'], 'in-force'],
  ['what is not begun', ['none', 'proposed', 'none'], 'proposed'],
  ['all', [...PHASES], 'ended'],
])('the furthest of %s', (_, phases, expected) => {
  expect(furthest(phases as Parameters<typeof furthest>[0])).toBe(expected);
});

test.each<[string, Brief, string[]]>([
  ['nothing', {}, ['none', 'none', 'none', 'none', 'none']],
  ['a step of all', { talks: 'a' }, FIVE.map(() => 'negotiating')],
  ['steps of some', RATIFYING, ['approved', 'approved', 'approved', 'signed', 'none']],
  ['an approval that names nobody, which moves nothing', { signed: 'a', passed: ['b', 'c'] }, FIVE.map(() => 'signed')],
  [
    'approvals of which one names its party',
    { signed: 'a', passed: ['b', by('c', 'dune')] },
    ['signed', 'signed', 'signed', 'approved', 'signed'],
  ],
  [
    'entry into force for some, and one that leaves',
    { signed: 'a', 'in-force': [by('b', 'asha', 'brix')], left: only('c', 'brix') },
    ['in-force', 'ended', 'signed', 'signed', 'signed'],
  ],
])('how far each party has come: %s', (_, taken, phases) => {
  expect(FIVE.map((party) => phaseOf(corpus, treaty(taken), party))).toEqual(phases);
});

test.each<[string, Brief, string, string[], string]>([
  ['nothing', {}, 'none', FIVE, 'not begun'],
  ['a proposal by two', { tabled: only('a', 'asha', 'brix') }, 'proposed', ['asha', 'brix'], 'proposed by 2 of 5'],
  ['talks of all', { talks: 'a' }, 'negotiating', FIVE, 'under negotiation'],
  [
    'talks of three',
    { talks: only('a', 'asha', 'brix', 'elba') },
    'negotiating',
    ['asha', 'brix', 'elba'],
    'negotiated by 3 of 5',
  ],
  ['adoption by one', { adopted: only('a', 'asha') }, 'agreed', ['asha'], 'agreed by 1 of 5'],
  ['signatures of four', { signed: RATIFYING['signed']! }, 'signed', FIVE.slice(0, 4), 'signed by 4 of 5'],
  ['three ratifications', RATIFYING, 'approved', FIVE.slice(0, 3), 'approved by 3 of 5 parties'],
  [
    'approvals that name nobody beside them',
    { ...RATIFYING, passed: ['e', 'f'] },
    'approved',
    FIVE.slice(0, 3),
    'approved by 3 of 5 parties',
  ],
  [
    'entry into force for three, of whom one has left',
    { 'in-force': only('a', 'asha', 'brix', 'coro'), left: only('b', 'coro') },
    'in-force',
    ['asha', 'brix'],
    'in force for 2 of 5',
  ],
  [
    'one that left before anything else',
    { signed: 'a', left: only('b', 'elba') },
    'signed',
    FIVE.slice(0, 4),
    'signed by 4 of 5',
  ],
  ['its end', { 'in-force': 'a', left: 'b' }, 'ended', FIVE, 'ended'],
  ['all that left one by one', { signed: 'a', left: FIVE.map((id) => by('b', id)) }, 'ended', FIVE, 'ended'],
])('an agreement of five after %s', (_, taken, phase, parties, status) => {
  expect(progressOf(corpus, treaty(taken))).toEqual({ phase, parties });
  expect(statusOf(corpus, treaty(taken))).toBe(status);
});

test.each<[string, Brief, string]>([
  ['the last step that has one', { signed: 'a', ratified: FIVE.map((id) => by('b', id)) }, 'ratified'],
  ['the phase, where the step has none', { left: 'a' }, 'ended'],
  ['the step of that phase alone', { denounced: 'a', ratified: 'b' }, 'denounced'],
])('the status of all parties is in the words of %s', (_, taken, status) => {
  expect(statusOf(corpus, treaty(taken))).toBe(status);
});

test.each([
  [2, 'signed by 1 of 2'],
  [50, 'signed by 1 of 50'],
  [1200, 'signed by 1 of 1,200'],
])('of %i parties', (count, status) => {
  const parties = Array.from({ length: count }, (_, index) => `s-${index}`);
  expect(statusOf(corpus, treaty({ signed: only('a', 's-0') }, parties))).toBe(status);
});

test('the usual kind has the words of the language', () => {
  const signed = { ...base.agreements[0]!, steps: steps({ signed: 'talks-agreed' }) };
  expect([base.agreements[0]!, signed].map((one) => statusOf(base, one))).toEqual([
    'under negotiation',
    'signed, not in force',
  ]);
});

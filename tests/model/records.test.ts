import { expect, test } from 'vitest';
import { actor } from '../../src/model/actor.ts';
import { agreement } from '../../src/model/agreement.ts';
import { claim } from '../../src/model/claim.ts';
import { dated } from '../../src/model/date.ts';
import { edition } from '../../src/model/edition.ts';
import { issuesOf } from './issues.ts';

const cites = [{ source: 'communique' }];
const entry = { id: 'talks', date: '2024-05-02', title: 'Talks', text: 'They talked.', kind: 'event', cites };
const person = { id: 'ada', name: 'Ada', kind: 'person', definition: 'A minister.', cites };
const pact = { id: 'pact', name: 'The pact', definition: 'A treaty.', parties: ['austria', 'chad'], cites };
const said = { id: 'c1', at: '6', by: 'ada', says: 'So.', because: 'Thus.', cites };

test.each([
  ['a due day', { kind: 'forecast', due: '2025' }, []],
  ['an outcome', { kind: 'forecast', outcome: 'Nothing.' }, []],
  ['a due day of an event', { due: '2025' }, ['due: `due` on a `forecast` only']],
  ['an outcome of an event', { outcome: 'Nothing.' }, ['outcome: `outcome` on a `forecast` only']],
  ['a day on which it was known', { known: '2024-05-02' }, []],
  ['one before it was', { known: '2024-05-01' }, ['known: a date that is not before `date`']],
  ['a forecast that was due', { kind: 'forecast', due: '2023' }, ['due: a date that is not before `date`']],
])('of a date with %s is said what is wrong', (_, given, messages) => {
  expect(issuesOf(dated, { ...entry, ...given })).toEqual(messages);
});

test.each([
  ['2021', '2021', []],
  ['2021', undefined, []],
  ['2022', '2021', ['roles: 0: to: an end that is not before `from`']],
])('of a role from %s to %s is said %j', (from, to, messages) => {
  expect(issuesOf(actor, { ...person, roles: [{ title: 'Minister', from, to }] })).toEqual(messages);
});

test.each([
  ['forecast', 'not-borne-out', []],
  ['event', 'supported', []],
  ['event', 'not-borne-out', ['verdict: `not-borne-out` of a `forecast` only']],
])('of a claim that is a %s and %s is said %j', (kind, verdict, messages) => {
  expect(issuesOf(claim, { ...said, kind, verdict })).toEqual(messages);
});

test('a step is one date or several, each with its parties or without', () => {
  const steps = { talks: 'talks-agreed', signed: ['in-vienna', { date: 'in-chad', parties: ['chad'] }] };
  expect(agreement.parse({ ...pact, steps }).steps).toEqual({
    talks: [{ date: 'talks-agreed' }],
    signed: [{ date: 'in-vienna' }, { date: 'in-chad', parties: ['chad'] }],
  });
});

test('other names stand alone, or say whether they are linked', () => {
  const aliases = ['Ada L.', { text: 'the minister', auto: 'false' }];
  expect(actor.parse({ ...person, aliases }).aliases).toEqual([
    { text: 'Ada L.', auto: true },
    { text: 'the minister', auto: false },
  ]);
});

test.each([
  [{ language: 'fr' }, []],
  [{ language: 'en-GB' }, []],
  [{ language: 'ja' }, ['language: a language whose words the generator has: en, fr']],
  [{ kinds: {} }, ['kinds: at least one kind']],
  [{ kinds: { pact: { name: 'Pact', steps: {} } } }, ['kinds: pact: steps: at least one step']],
])('of the edition %j is said %j', (given, messages) => {
  expect(issuesOf(edition, given)).toEqual(messages);
});

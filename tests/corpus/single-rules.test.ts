import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { LINK_KINDS } from '../../src/corpus/documents.ts';
import linkDates from '../../src/corpus/rules/link-dates.ts';
import linkRoles from '../../src/corpus/rules/link-roles.ts';
import linkStatus from '../../src/corpus/rules/link-status.ts';
import offices from '../../src/corpus/rules/offices.ts';
import quotations from '../../src/corpus/rules/quotations.ts';
import roadSection from '../../src/corpus/rules/road-section.ts';
import type { Content, Rule } from '../../src/corpus/rules/rule.ts';
import { parseProse } from '../../src/markdown/prose.ts';

const yaml = {
  problemAt: (path: readonly unknown[], message: string) => ({ message: `${path.join('.')} ${message}` }),
};
const edition = {
  language: 'en',
  kinds: { pact: { name: 'Pact', steps: { talks: { phase: 'negotiating' }, signed: { phase: 'signed' } } } },
};

/** An article of some text and data. */
const article = (text: string, data: object = {}, ids: object[] = []) =>
  ({ kind: 'articles', path: 'f', data, ids, yaml, prose: parseProse('f', text, LINK_KINDS) }) as unknown as Document;

/** What one rule alone says of documents and what they are about. */
const said = (rule: Rule, documents: readonly Document[], corpus: object = {}) =>
  rule({ documents, corpus: { edition, ...corpus } } as unknown as Content).map(({ message }) => message);

describe('of two in an office', () => {
  type Role = { title?: string; from?: string; to?: string };
  const person = (id: string, role: Role) => ({ id, kind: 'person', roles: [{ title: 'Mayor', of: 'town', ...role }] });
  const overlaps = (earlier: Role, later: Role, other = 'ben') =>
    said(offices, [article('', { actors: [person('ada', earlier), person(other, later)] })]).length;

  test.each<[string, Role, Role, number]>([
    ['the first leaves on the day after the second comes', { to: '2022-01-02' }, { from: '2022-01-01' }, 0],
    ['the first leaves two days after', { to: '2022-01-03' }, { from: '2022-01-01' }, 1],
    ['the first came before and leaves much later', { from: '2020', to: '2022-02' }, { from: '2022-01-01' }, 1],
    ['both came on one day', { from: '2022-01-01', to: '2022-02-01' }, { from: '2022-01-01' }, 0],
    ['the first may have come after', { from: '2022', to: '2023' }, { from: '2022-06' }, 0],
    ['the second leaves sooner', { to: '2022-02-01' }, { from: '2022-01-01', to: '2022-01-15' }, 0],
    ['both leave on one day', { to: '2022-02-01' }, { from: '2022-01-01', to: '2022-02-01' }, 0],
    ['the second leaves later', { to: '2022-02-01' }, { from: '2022-01-01', to: '2022-02-02' }, 1],
    ['nobody knows when the second came', { to: '2022-02-01' }, { to: '2023' }, 0],
    ['nobody knows when the first left', { from: '2020' }, { from: '2022' }, 0],
    ['one has another title', { to: '2022-02-01' }, { title: 'Judge', from: '2022-01-01' }, 0],
  ])('%s', (_, earlier, later, problems) => {
    expect(overlaps(earlier, later)).toBe(problems);
  });

  test('both are one person', () => {
    expect(overlaps({ to: '2022-02-01' }, { from: '2022-01-01' }, 'ada')).toBe(0);
  });
});

test.each([
  [`“ ${'so '.repeat(30)}” [Ada](actor:ada)`, []],
  [`“${'so '.repeat(31)}” [Ada](actor:ada)`, ['Unexpected quotation of 31 words, expected at most 30']],
  ['No quotation.', []],
])('of the quotation in %j is said %j', (text, messages) => {
  expect(said(quotations, [article(text)])).toEqual(messages);
});

test.each([
  ['so '.repeat(29) + ' so', []],
  ['so '.repeat(31), ['dates.0.cites.0.quote Unexpected quotation of 31 words, expected at most 30']],
])('of the quotation %j in a citation is said %j', (quote, messages) => {
  const cites = [{ source: 'log', quote: quote.trimEnd(), by: 'ada' }];
  const ids = [{ id: 'log', refers: ['source'], path: ['dates', 0, 'cites', 0, 'source'] }];
  expect(said(quotations, [article('', { dates: [{ cites }] }, ids)])).toEqual(messages);
});

test.each([
  ['## One {#one}\n\n## Ahead {#ahead}', 0],
  ['## One {#one}\n\n### Ahead {#ahead}', 1],
  ['## One {#one}', 1],
])('a road ahead in %j is a problem %i times', (text, problems) => {
  expect(said(roadSection, [article(text, { 'road-in': 'ahead' })])).toHaveLength(problems);
});

test.each([
  ['In 2021 [they](date:asked) [met](date:met).', 0],
  ['In 2022 [they](date:asked) [met](date:met).', 0],
  ['In 2023 [they](date:asked) [met](date:met).', 1],
  ['In 2025 [they](date:asked) asked.', 0],
  ['In 2023 [they](date:asked) [left](date:left).', 0],
])('of the date in ‘%s’ something is wrong %i times', (text, problems) => {
  const dates = [
    { id: 'asked', date: '2021-05', due: '2025' },
    { id: 'met', date: '2022' },
  ];
  expect(said(linkDates, [article(text)], { dates })).toHaveLength(problems);
});

test.each([
  ['The [signed](agreement:pact) pact.', 0],
  ['The [unsigned](agreement:pact) pact.', 1],
  ['The [signed](agreement:odd) one.', 1],
  ['The [unsigned](agreement:odd) one.', 0],
])('of the status in ‘%s’ something is wrong %i times', (text, problems) => {
  const agreements = [
    { id: 'pact', type: 'pact', steps: { talks: [], signed: [] } },
    { id: 'odd', type: 'odd', steps: { signed: [], sealed: [] } },
  ];
  expect(said(linkStatus, [article(text)], { agreements })).toHaveLength(problems);
});

test.each([
  ['[Envoy Ada](actor:ada) spoke.', [expect.stringContaining('‘Envoy’, which `ada` no longer has')]],
  ['[Ada, then envoy,](actor:ada) spoke.', []],
  ['[Ada, then envoy,](actor:ada) spoke in 2011 and in 2023.', []],
  ['[Ada, then envoy,](actor:ada) spoke in 2011.', []],
  ['[Ada, then envoy,](actor:ada) spoke in 2023.', [expect.stringContaining('from 2010 to 2012 or from 2030 to …')]],
  ['[Ben, then envoy,](actor:ben) spoke in 2023.', [expect.stringContaining('‘Envoy’, expected `Judge`, as of `ben`')]],
  ['[Then, there was a nobody](actor:cy).', []],
])('of the role in ‘%s’ is said %j', (text, messages) => {
  const envoy = [
    { title: 'Envoy', from: '2010', to: '2012' },
    { title: 'Envoy', from: '2030' },
  ];
  const actors = [
    { id: 'ada', kind: 'person', roles: envoy },
    { id: 'ben', kind: 'person', roles: [{ title: 'Judge' }] },
  ];
  expect(said(linkRoles, [article(text)], { actors, dates: [], asOf: '2024-05-02' })).toEqual(messages);
});

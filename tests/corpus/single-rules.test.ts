import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { LINK_KINDS } from '../../src/corpus/documents.ts';
import boundCounts from '../../src/corpus/rules/bound-counts.ts';
import boundSpans from '../../src/corpus/rules/bound-spans.ts';
import boundStatuses from '../../src/corpus/rules/bound-statuses.ts';
import laterEvents from '../../src/corpus/rules/later-events.ts';
import linkDates from '../../src/corpus/rules/link-dates.ts';
import linkRoles from '../../src/corpus/rules/link-roles.ts';
import linkStatus from '../../src/corpus/rules/link-status.ts';
import names from '../../src/corpus/rules/names.ts';
import offices from '../../src/corpus/rules/offices.ts';
import quotations from '../../src/corpus/rules/quotations.ts';
import roadSection from '../../src/corpus/rules/road-section.ts';
import type { Content, Rule } from '../../src/corpus/rules/rule.ts';
import stepDates from '../../src/corpus/rules/step-dates.ts';
import summaryLength from '../../src/corpus/rules/summary-length.ts';
import unused from '../../src/corpus/rules/unused.ts';
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
  ({
    kind: 'articles',
    path: 'f',
    data,
    ids,
    yaml,
    bounds: [],
    prose: parseProse('f', text, LINK_KINDS),
  }) as unknown as Document;

/** What one rule alone says of documents, what they are about, and what else is known. */
const said = (rule: Rule, documents: readonly Document[], corpus: object = {}, rest: object = {}) =>
  rule({ documents, corpus: { edition, ...corpus }, ...rest } as unknown as Content).map(({ message }) => message);

describe('of two in an office', () => {
  type Role = { title?: string; of?: string | undefined; from?: string; to?: string };
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
    ['nobody knows of what', { of: undefined, to: '2022-02-01' }, { of: undefined, from: '2022-01-01' }, 0],
    ['one has another title', { to: '2022-02-01' }, { title: 'Judge', from: '2022-01-01' }, 0],
  ])('%s', (_, earlier, later, problems) => {
    expect(overlaps(earlier, later)).toBe(problems);
  });

  test('both are one person', () => {
    expect(overlaps({ to: '2022-02-01' }, { from: '2022-01-01' }, 'ada')).toBe(0);
  });

  test('neither is a person', () => {
    const people = [person('ada', { to: '2022-02-01' }), person('ben', { from: '2022-01-01' })];
    const actors = people.map((one) => ({ ...one, kind: 'organisation' }));
    expect(said(offices, [article('', { actors })])).toEqual([]);
  });
});

test.each([
  [`“ ${'so '.repeat(30)}” [Ada](actor:ada)`, []],
  [`“${'so '.repeat(31)}” [Ada](actor:ada)`, ['Unexpected quotation of 31 words, expected at most 30']],
  [`“${'so '.repeat(30)} so” [Ada](actor:ada)`, ['Unexpected quotation of 31 words, expected at most 30']],
  [
    '“So,” says the [log](source:log).',
    ['Unexpected quotation without a speaker, expected a link to an actor in its paragraph'],
  ],
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
  ['In 2023 [Ada](actor:ada) [met](date:met) them.', 1],
  ['[In 2023](date:left) they left.', 0],
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
  ['The [signed](agreement:torn) one.', 1],
])('of the status in ‘%s’ something is wrong %i times', (text, problems) => {
  const agreements = [
    { id: 'pact', type: 'pact', steps: { talks: [], signed: [] } },
    { id: 'odd', type: 'odd', steps: { signed: [], sealed: [] } },
    { id: 'torn', type: 'pact', steps: { torn: [] } },
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
  ['[Former envoy Ada](actor:ada) spoke in 2023.', []],
  ['[The then envoy](actor:ada) spoke in 2023.', [expect.stringContaining('in a sentence of 2023')]],
  ['[Ada](actor:ada) met Ben, then envoy, in 2023.', []],
  ['[Ada, then envoy,](term:ada) spoke in 2023.', []],
  ['[Ada, then envoy,](actor:ada) [met](date:met) them.', [expect.stringContaining('in a sentence of 2023')]],
  ['[Ada, then envoy,](actor:ada) [met](term:met) them.', []],
  ['[Ada, then envoy,](actor:ada) [left](date:left) in 2023.', [expect.stringContaining('in a sentence of 2023')]],
  ['[Chief Judge Ben](actor:ben) spoke.', [expect.stringContaining('‘Chief Judge’, expected `Judge`, as of `ben`')]],
  ['[The court of Judge Ben](actor:court) sat.', []],
])('of the role in ‘%s’ is said %j', (text, messages) => {
  const envoy = [
    { title: 'Envoy', from: '2010', to: '2012' },
    { title: 'Envoy', from: '2030' },
  ];
  const actors = [
    { id: 'ada', kind: 'person', roles: envoy },
    { id: 'ben', kind: 'person', roles: [{ title: 'Judge' }] },
    { id: 'dee', kind: 'person', roles: [{ title: 'Chief Judge' }] },
    { id: 'court', kind: 'organisation', roles: [] },
  ];
  const dates = [{ id: 'met', date: '2023' }];
  expect(said(linkRoles, [article(text)], { actors, dates, asOf: '2024-05-02' })).toEqual(messages);
});

const UNKNOWN = 'Unexpected agreement `pact`, expected the id of a known agreement';

test.each<[string, string[], string[], Rule]>([
  ['[Ten days](span:asked/met)', ['date'], [], boundSpans],
  ['[Ten days](span:pact/talks/signed)', ['agreement'], [], boundSpans],
  ['[Ten days](span:pact/talks/signed)', ['date'], [UNKNOWN], boundSpans],
  ['[signed](status:pact)', ['agreement'], [], boundStatuses],
  ['[signed](status:pact)', ['date'], [UNKNOWN], boundStatuses],
  ['[signed](status:pact/odd)', [], [UNKNOWN.replace('pact', 'pact/odd')], boundStatuses],
])('of %s, where files that are wrong may define %j, is said %j', (text, kinds, messages, rule) => {
  const gleanings = { mayDefine: (_: string, wanted: string[]) => wanted.some((kind) => kinds.includes(kind)) };
  expect(said(rule, [article(text)], { agreements: [], dates: [] }, { gleanings })).toEqual(messages);
});

test('nothing is counted while an agreement is of no kind', () => {
  const taken = { steps: { signed: [{ date: 'met' }] }, parties: ['ada'] };
  const agreements = ['pact', 'odd'].map((type) => ({ id: type, type, ...taken }));
  const ids = { get: () => ({ document: article('') }) };
  expect(said(boundCounts, [article('[Nine](count:agreements).')], { agreements }, { ids })).toEqual([]);
});

test.each([
  ['event', ['Unexpected event `met` of 2025, after the as-of date 2024-05-02']],
  ['forecast', []],
])('of the %s of a later year is said %j', (kind, messages) => {
  const ids = { get: () => ({ problem: (message: string) => ({ message: message.split(', expected')[0] }) }) };
  const corpus = { asOf: '2024-05-02', dates: [{ id: 'met', kind, date: '2025' }] };
  expect(said(laterEvents, [], corpus, { ids })).toEqual(messages);
});

test('of three records of one name the first has it', () => {
  const actors = ['ada', 'ben', 'cy'].map((id) => ({ id, name: 'A. Low', auto: true, aliases: [] }));
  const ids = new Map(actors.map(({ id }) => [id, { place: `the place of ${id}` }]));
  expect(said(names, [article('', { actors, agreements: [], terms: [] })], {}, { ids })).toEqual([
    expect.stringMatching(/^actors\.1\.name .+ `ada` has it at the place of ada$/),
    expect.stringMatching(/^actors\.2\.name .+ `ada` has it at the place of ada$/),
  ]);
});

test.each<[string, number, string[], string[]]>([
  ['talks of both come after the signing of one', 1, ['2024 ada ben'], ['2023 ada']],
  ['talks of one come after the signing of the other', 0, ['2024 ben'], ['2023 ada']],
  ['some talks come after the signing', 0, ['2022 ada', '2024 ada'], ['2023 ada']],
  ['all talks come after the signing', 1, ['2024 ada', '2025 ada'], ['2023 ada']],
])('where %s, a step is wrong %i times', (_, problems, talks, signed) => {
  const dates = ['2022', '2023', '2024', '2025'].map((date) => ({ id: date, date, agreements: ['pact'] }));
  const step = (words: string) => ({ date: words.slice(0, 4), parties: words.split(' ').slice(1) });
  const steps = { talks: talks.map(step), signed: signed.map(step) };
  const agreements = [{ id: 'pact', type: 'pact', steps, parties: ['ada', 'ben'] }];
  expect(said(stepDates, [article('', { agreements })], { dates, index: { pact: {} } })).toHaveLength(problems);
});

test.each([
  [[150], 0],
  [[151], 1],
  [[75, 76], 1],
])('where the points of a summary have %j words, it is too long %i times', (lengths, problems) => {
  const summary = lengths.map((words) => ({ text: `${'so '.repeat(words).trim()}.` }));
  expect(said(summaryLength, [{ ...article('', { summary }), kind: 'explainers' } as Document])).toHaveLength(problems);
});

test.each([
  ['no page', ['Unexpected actor `ada` that nothing mentions, expected a link or a record that names it'], {}],
  ['the page about the site', [], { about: { mentions: [{ id: 'ada' }] } }],
  ['an article', [], { articles: [{ mentions: [{ id: 'ada' }] }] }],
])('of an actor that %s mentions is said %j', (_, messages, pages) => {
  const ids = new Map([['ada', { id: 'ada', kind: 'actor', problem: (message: string) => ({ message }) }]]);
  const corpus = { articles: [], explainers: [], reports: [], ...pages };
  expect(said(unused, [], corpus, { ids, gleanings: { mayName: () => false } })).toEqual(messages);
});

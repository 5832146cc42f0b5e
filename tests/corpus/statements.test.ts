import { remark } from 'remark';
import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { isFreelyAdded, isOfSite, statementsOf } from '../../src/corpus/statements.ts';

const yaml = { problemAt: (path: unknown[], message: string) => ({ file: path.join('.'), message }) };
const cell = (value: string) => ({ type: 'tableCell', children: [{ type: 'text', value }] });
const row = (...cells: string[]) => ({ type: 'tableRow', children: cells.map(cell) });

/** What a document states: each statement by its id, its field, its text and its place. */
function stated(given: object): string[] {
  const document = { path: 'content/a.md', yaml, ...given } as unknown as Document;
  const anchors = new Map([[document, ['p-one', 'p-two']]]);
  return statementsOf(document, anchors as never, '2024-05-03', 'lead').map(({ id, field, text, since, problem }) => {
    expect(since).toBe('2024-05-03');
    const { file, line, column, message } = problem('said', 'silent-change');
    expect(message).toBe('said');
    return `${id} ${field}: ${text} @ ${[file, line, column].filter((part) => part !== undefined).join(':')}`;
  });
}

test('every field of what has an id is stated under it, in one text for each item of a list', () => {
  const data = {
    id: 'talks',
    title: 'Talks',
    'as-of': '2024-05-03',
    draft: false,
    dateline: undefined,
    authors: [
      { family: 'Low', given: 'Ada', suffix: undefined, 'parse-names': 'true' },
      { 'static-ordering': 'true' },
      { literal: 'The desk' },
    ],
    'key-points': [{ id: 'kp-one', text: 'They talk.', proof: ['a', 'b'] }],
    positions: [
      {
        actor: 'florin',
        heading: 'What it says',
        points: [{ id: 'aim', text: 'It aims.', cites: [{ source: 's', at: '§2' }] }],
      },
    ],
    agreements: [
      {
        id: 'pact',
        steps: { signed: [{ date: 'd1', parties: ['florin'] }], left: [] },
        auto: true,
        road: { signed: [{ text: 'A vote.' }] },
      },
    ],
    actors: [{ id: 'low', roles: [{ title: 'Clerk', cites: [{ source: 's' }], past: [{ id: 'first' }, 'Page'] }] }],
    terms: [],
  };
  expect(stated({ kind: 'articles', data })).toEqual([
    'talks title: Talks @ title',
    'talks authors: Low · Ada @ authors.0',
    'talks authors: The desk @ authors.2',
    'kp-one text: They talk. @ key-points.0.text',
    'kp-one proof: a @ key-points.0.proof.0',
    'kp-one proof: b @ key-points.0.proof.1',
    'talks positions: florin · What it says @ positions.0',
    'aim text: It aims. @ positions.0.points.0.text',
    'aim cites: s · §2 @ positions.0.points.0.cites.0',
    'pact steps.signed: d1 · florin @ agreements.0.steps.signed.0',
    'pact road.signed: A vote. @ agreements.0.road.signed.0',
    'low roles: Clerk · s · Page @ actors.0.roles.0',
  ]);
});

test('a list of sources has no id of its own', () => {
  const data = {
    references: [{ id: 'nets', title: 'On nets', URL: 'https://a.example/', archived: { url: 'u', date: 'd' } }],
  };
  expect(stated({ kind: 'sources', data })).toEqual([
    'nets title: On nets @ references.0.title',
    'nets archived.url: u @ references.0.archived.url',
    'nets archived.date: d @ references.0.archived.date',
  ]);
});

test('what the edition says is that of the front page', () => {
  const data = {
    title: 'The story',
    tagline: 'So it is.',
    publisher: { name: 'The paper', url: 'https://a.example/' },
    mark: [{ shape: 'ring' }],
    kinds: { pact: { name: 'Pact' } },
    lanes: [{ name: 'Visits', dates: ['a'] }],
  };
  const found = stated({ kind: 'site', data });
  expect(found).toEqual([
    'lead site.title: The story @ title',
    'lead site.tagline: So it is. @ tagline',
    'lead site.publisher.name: The paper @ publisher.name',
    'lead site.publisher.url: https://a.example/ @ publisher.url',
    'lead site.kinds.pact.name: Pact @ kinds.pact.name',
    'lead site.lanes: Visits @ lanes.0.name',
  ]);
});

test('a body states its headings, its paragraphs, its tables cell by cell, its notes and its code', () => {
  const tree = remark().parse('A word.\n\n```\na code\n```\n');
  tree.children.push({
    type: 'footnoteDefinition',
    identifier: '1',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A note.' }] }],
    position: { start: { line: 9, column: 1 }, end: { line: 9, column: 8 } },
  });
  const caption = { type: 'paragraph', children: [{ type: 'text', value: 'A table' }] };
  const table = { type: 'table', children: [row('a', 'b'), row('c', 'd')] };
  const prose = {
    tree,
    sections: [{ id: 'what', text: 'What was', line: 1, column: 2 }],
    blocks: [
      { text: 'A word.', node: { type: 'paragraph' }, line: 2, column: 3 },
      { text: 'A table abcd', node: { type: 'captioned', children: [caption, table] }, line: 4, column: 5 },
    ],
  };
  expect(stated({ kind: 'explainers', data: { id: 'tolls' }, prose })).toEqual([
    'what heading: What was @ content/a.md:1:2',
    'p-one paragraph: A word. @ content/a.md:2:3',
    'p-two paragraph: A table / a | b / c | d @ content/a.md:4:5',
    'tolls code: a code @ content/a.md:3:1',
    'tolls footnoteDefinition: A note. @ content/a.md:9:1',
  ]);
});

test.each([
  ['actor', 'cites', true],
  ['actor', 'archived.url', true],
  ['term', 'aliases', true],
  ['paragraph', 'paragraph', true],
  ['source', 'title', true],
  ['actor', 'name', false],
  ['actor', 'cites.at', false],
  ['actor', 'my-names', false],
])('of a %s, %s may be added without a word: %s', (kind, field, free) => {
  expect(isFreelyAdded(kind, field)).toBe(free);
});

test('fields of site.yaml are known by their beginning', () => {
  expect(['site.title', 'website.title', 'site'].map(isOfSite)).toEqual([true, false, false]);
});

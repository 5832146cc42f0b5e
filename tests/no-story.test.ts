import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { content } from '../src/build/folders.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { ACTOR_KINDS } from '../src/model/actor.ts';
import { CLAIM_KINDS } from '../src/model/claim.ts';
import { DATE_KINDS } from '../src/model/date.ts';
import { SHAPES } from '../src/model/edition.ts';
import { PHASES } from '../src/model/kind.ts';
import { named, type Files } from './names.ts';

const ROOT = join(import.meta.dirname, '..');

/** Words of the content format: a story may have a treaty, or a court report. */
const FORMAT = new Set<string>([
  ...ACTOR_KINDS,
  ...CLAIM_KINDS,
  ...DATE_KINDS,
  ...PHASES,
  ...SHAPES,
  ...'article bill book broadcast collection dataset document entry event figure graphic hearing interview'.split(' '),
  ...'legislation manuscript map pamphlet patent performance periodical post regulation report review'.split(' '),
  ...'software song speech standard thesis treaty webpage'.split(' '),
]);

/** Packages have names of their own. */
const PACKAGE = / from '[^.'][^']*'/g;
const files: Files = Object.fromEntries(
  ['src', 'public']
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs,js,astro,css,svg}`, { cwd: ROOT }))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(ROOT, path), 'utf8').replace(PACKAGE, '')]),
);

test('the generator names nothing of the story that it tells', () => {
  const { actors, agreements, dates, terms, sources, edition } = readCorpus(content);
  const records = [...actors, ...agreements].flatMap(({ id, name, names, aliases }) => [
    id,
    name,
    ...names.map(({ text }) => text),
    ...aliases.map(({ text }) => text),
  ]);
  const kinds = Object.entries(edition.kinds).flatMap(([key, { name }]) => [key, name]);
  // A single word is a common name for a term or a date.
  const others = [...dates, ...terms, ...sources].map(({ id }) => id).filter((id) => id.includes('-'));
  const names = [...records, ...kinds, ...others, edition.title].filter((name) => !FORMAT.has(name.toLowerCase()));
  expect(named(files, names)).toEqual([]);
});

const NAMES = [
  'ruritania',
  'Ruritania',
  'RUR',
  'ruritania-pact',
  'Grand Fenwick',
  'fenwick',
  'pact',
  'cabinet',
  'Cabinet',
  'un',
  'Diet of Ruritania',
  'ルリタニア',
];
const USUAL = '/** What a cabinet, or a pact, says of itself. */\n';

test.each([
  ["const hub = 'ruritania';", ['ruritania']],
  ['/** `actor:ruritania` */', ['ruritania']],
  ['// An aim of Ruritania, not of its neighbours', ['ruritania', 'Ruritania']],
  ["title: 'Ruritania and its neighbours',", ['ruritania', 'Ruritania']],
  ['.cast-RUR { color: red }', []],
  ['if (type === "RUR")', ['RUR']],
  ['/ruritania-pact/', ['ruritania-pact']],
  ['A map of Grand Fenwick.', ['Grand Fenwick', 'fenwick']],
  ['<text>ルリタニア</text>', ['ルリタニア']],
  ['Ruritanians, ruritania-pacts', []],
  ['Cabinet: the cabinet of un pact', []],
])('in %j it finds %j', (line, found) => {
  expect(named({ 'a.ts': USUAL + line }, NAMES)).toEqual(found.map((name) => `a.ts:2: ${name}`));
});

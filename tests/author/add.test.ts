import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add as addTo, type Added } from '../../src/author/add.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { layTree } from '../corpus/overlay.ts';

const DATE = ['--title', 'Talks went on', '--text', 'They did.', '--date', '2024-05-02', '--kind', 'event'];
const ACTOR = ['--name', 'Ada Low', '--kind', 'person', '--definition', 'A fisher.', '--cites', 'communique'];

let content: string;
beforeEach(() => void (content = layTree('base')));
afterEach(() => rmSync(content, { recursive: true }));

const WRITTEN: Added = { written: ['articles/talks.md'] };

const add = (...args: string[]): Promise<Added> => addTo(content, args);

test.each([
  ['article', ['--title', 'What next?', '--label', 'View', '--label-means', 'Ours.', '--description', 'D.']],
  ['explainer', ['--title', 'What next?', '--label', 'Next', '--description', 'D.']],
  ['report', ['--title', 'What next?', '--description', 'D.', '--source', 'communique', '--paragraphs', '3']],
])('a new %s passes check as a draft; a second of its title has another id', async (kind, args) => {
  const path = `${kind}s/what-next.md`;
  expect(await add(kind, ...args)).toEqual({ written: [path] });
  expect(readFileSync(join(content, path), 'utf8')).toContain('\ndraft: true\n---\n');
  expect(await add(kind, ...args)).toEqual({ written: [`${kind}s/what-next-2.md`] });
  expect(readCorpus(content).index['what-next']).toBeUndefined();
  for (const one of [path, `${kind}s/what-next-2.md`]) undraft(join(content, one));
  expect(Object.keys(readCorpus(content).index)).toEqual(expect.arrayContaining(['what-next', 'what-next-2']));
});

test('the first article of a story is no draft', async () => {
  for (const path of ['articles', 'explainers', 'sources.yaml']) rmSync(join(content, path), { recursive: true });
  const args = ['--title', '始まり', '--id', 'start', '--label', 'View', '--label-means', 'O.', '--description', 'D.'];
  expect(await add('article', ...args)).toEqual({ written: ['articles/start.md'] });
  expect(readCorpus(content).articles.map(({ title }) => title)).toEqual(['始まり']);
});

test('a date and an actor who took part in it join a file that else stays as it was', async () => {
  const file = join(content, 'articles/talks.md');
  const before = readFileSync(file, 'utf8');
  expect(await add('date', ...DATE, '--cites', 'communique §3', '--actors', 'florin')).toEqual(WRITTEN);
  expect(await add('actor', ...ACTOR, '--in', 'articles/talks.md', '--dates', 'talks-went-on')).toEqual(WRITTEN);
  const { dates, actors } = readCorpus(content);
  expect(dates.find(({ id }) => id === 'talks-went-on')).toMatchObject({
    date: '2024-05-02',
    actors: ['florin', 'ada-low'],
    cites: [{ source: 'communique', at: '§3' }],
  });
  expect(actors.map(({ id }) => id)).toContain('ada-low');
  const left = readFileSync(file, 'utf8').split('\n');
  expect(before.split('\n').filter((line) => !left.includes(line))).toEqual([]);
});

test.each([
  ['', [], 'Unexpected absence of a kind, expected `article`, `explainer`, `report`, `date` or `actor`'],
  [
    'a kind that is none',
    ['dat'],
    'Unexpected `dat`, expected `article`, `explainer`, `report`, `date` or `actor`; did you mean `date`?',
  ],
  [
    'a flag that is none',
    ['date', '--titel', 'A'],
    'Unexpected option `--titel`, expected `--in`, `--dates`, `--id`, `--date`, `--known`, `--title`',
  ],
  [
    'a file that is none',
    ['date', ...DATE, '--in', 'articles/tal.md'],
    'Unexpected --in `articles/tal.md`, expected `articles/talks.md` or `explainers/rva.md`; did you mean `articles/talks.md`?',
  ],
  [
    'no source',
    ['date', ...DATE],
    'Unexpected absence of `--cites`, expected the id of a source, and where in it, such as `communique §2`',
  ],
  [
    'an unknown source',
    ['date', ...DATE, '--cites', 'comunique'],
    '--cites: Unexpected `comunique`, expected the id of a source, and where in it, such as `communique §2`; did you mean `communique`?',
  ],
  [
    'an id that is taken',
    ['actor', ...ACTOR, '--id', 'florin'],
    '--id: Unexpected second `florin`, expected an id that is not given yet',
  ],
  [
    'no date',
    ['date', ...DATE, '--date', '2 May', '--cites', 'communique'],
    '--date: Unexpected `2 May`, expected an EDTF date that exists, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`',
  ],
  [
    'no kind',
    ['date', ...DATE, '--kind', 'evnt', '--cites', 'communique'],
    '--kind: Unexpected `evnt`, expected `event`, `statement`, `background` or `forecast`; did you mean `event`?',
  ],
  [
    'a date that is none',
    ['actor', ...ACTOR, '--dates', 'talks'],
    'Unexpected date `talks`, expected the id of a known date',
  ],
  ['an actor whom nothing mentions', ['actor', ...ACTOR], 'Unexpected actor `ada-low` that nothing mentions'],
])('with %s nothing is written', async (_, args, said) => {
  const file = join(content, 'articles/talks.md');
  const before = readFileSync(file, 'utf8');
  expect(await add(...args)).toEqual({ why: expect.stringContaining(said) });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('lines that end in CRLF go on doing so', async () => {
  const file = join(content, 'articles/talks.md');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  expect(await add('date', ...DATE, '--cites', 'communique')).toEqual(WRITTEN);
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  expect(lines).toContain('  - id: talks-went-on\r');
  expect(lines.filter((line) => !line.endsWith('\r'))).toEqual([]);
});

test('content that is wrong elsewhere keeps nobody from writing on', async () => {
  writeFileSync(join(content, 'explainers/more.md'), 'No frontmatter\n');
  expect(await add('date', ...DATE, '--cites', 'communique')).toEqual(WRITTEN);
});

function undraft(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true\n', ''));
}

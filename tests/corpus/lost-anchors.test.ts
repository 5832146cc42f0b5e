import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { printLedger, type Ledger } from '../../src/permalinks/ledger.ts';
import { withTree } from './overlay.ts';

/**
 * Publishes the sound tree, edits its article and says what reading it again prints.
 * @param write how the ledger is written
 */
function afterEdit(edit: (article: string) => string, write: (ledger: Ledger) => string = printLedger): string {
  return withTree('base', (root) => {
    writeFileSync(join(root, 'permalinks.json'), write(readCorpus(root).permalinks));
    const article = join(root, 'articles/talks.md');
    writeFileSync(article, edit(readFileSync(article, 'utf8')));
    return printed(root);
  });
}

function printed(root: string): string {
  try {
    return JSON.stringify(readCorpus(root).permalinks.filter(({ heir }) => heir));
  } catch (error) {
    return (error as Error).message;
  }
}

const rename = (text: string) => text.replaceAll('kp-one', 'kp-once');
const LOST =
  'Unexpected loss of the published anchor `kp-one` of /, expected it to stay, or an heir under `retired`; did you mean `kp-once`?  [lost-anchor]';

test('a published id that would vanish is named with its nearest heir, at its line', () => {
  const [line] = afterEdit(rename).split('\n');
  expect(line).toMatch(/^content\/permalinks\.json:\d+:1 {2}/);
  expect(line).toContain(LOST);
});

test('the line is the one of the file as it stands, however it was written', () => {
  const write = (ledger: Ledger) =>
    JSON.stringify([{ id: 'kp-one', page: '' }, ...ledger.filter(({ id }) => id !== 'kp-one')], null, 2);
  expect(afterEdit(rename, (ledger) => `\n\n\n${write(ledger)}`)).toContain(`content/permalinks.json:5:3  ${LOST}`);
});

test('an id that nothing is like has no heir to be meant', () => {
  const said = afterEdit((text) => text.replaceAll('kp-one', 'communications-between-them'));
  expect(said).toContain('`kp-one` of /, expected it to stay, or an heir under `retired`  [lost-anchor]');
});

test('a published paragraph that is deleted is named by its words, and so is none that has nothing in common with it', () => {
  const said = afterEdit((text) =>
    text.replace(/^Only to negotiate.*$/m, 'Money, ships, men: nobody settled anything whatever.'),
  );
  expect(said).toContain(
    '“Only to negotiate an agreement, a visiting-forces treaty.…”) of /, expected it to stay, or an heir under `retired`  [lost-anchor]',
  );
});

test('where most is lost, it is another story, and one problem says so', () => {
  const more = Array.from({ length: 60 }, (_, index) => ({ id: `old-${index}`, page: '' }));
  const said = afterEdit(
    (text) => text,
    (ledger) => printLedger([...ledger, ...more]),
  );
  expect(said).toMatch(
    /^content\/permalinks\.json:1:1 {2}Unexpected loss of 60 of \d+ published anchors, expected the story that published them; for another one whose addresses begin anew, delete this file {2}\[lost-anchor\]\n\n1 problem/,
  );
});

test('an author retires an id by naming its heir', () => {
  const said = afterEdit((text) =>
    rename(text).replace('published:', 'retired: [{id: kp-one, heir: kp-once}]\npublished:'),
  );
  expect(JSON.parse(said)).toEqual([{ id: 'kp-one', page: '', heir: 'kp-once' }]);
});

test('an heir that vanishes in turn is a loss too', () => {
  const said = afterEdit(
    (text) => text,
    (ledger) => printLedger([...ledger, { id: 'older', page: '', heir: 'old' }]),
  );
  expect(said).toContain('Unexpected loss of the published anchor `older` of /');
});

test('an anchor that the generator gave may vanish', () => {
  const said = afterEdit(
    (text) => text,
    (ledger) => printLedger([...ledger, { id: 'site-year-1950', page: 'timeline/' }]),
  );
  expect(said).toBe('[]');
});

test('a reworded paragraph keeps its anchor', () => {
  expect(afterEdit((text) => text.replace('Only to negotiate', 'Merely to negotiate'))).toBe('[]');
});

test('a damaged ledger is a problem at its place, and what a kill left of writing it is none', () => {
  withTree('base', (root) => {
    writeFileSync(join(root, 'permalinks.json.123.tmp'), '[\n{"id":"kp');
    expect(printed(root)).toBe('[]');
    writeFileSync(join(root, 'permalinks.json'), '[\n{"id":"kp-one","page":""},\n<<<<<<< HEAD\n');
    expect(printed(root)).toBe(
      'content/permalinks.json:3:1  Unexpected mark `<<<<<<<` of a merge, expected the lines of both sides, without marks  [permalinks]\n\n1 problem in 1 file',
    );
  });
});

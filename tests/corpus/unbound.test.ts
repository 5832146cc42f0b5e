import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read.ts';
import { unboundIn } from '../../src/corpus/unbound.ts';
import { withTree } from './overlay.ts';

const ASKED =
  '{id: asked, date: 2022-01-20, title: Asked, text: "TEXT", kind: event, agreements: [rva-florin], cites: [{source: communique}]}';

/** The bindings that are offered for a date’s text and a paragraph of the sound tree. */
function offered(text: string, paragraph: string): string[] {
  return withTree('base', (root) => {
    const file = join(root, 'articles/talks.md');
    const article = readFileSync(file, 'utf8')
      .replace('dates:\n', `dates:\n  - ${ASKED.replace('TEXT', text)}\n`)
      .replace('{talks: ', '{proposed: asked, talks: ')
      .replace('A treaty under negotiation.', 'A treaty.');
    writeFileSync(
      join(root, 'site.yaml'),
      'kinds: {agreement: {name: Treaty, steps: {proposed: {phase: proposed}, talks: {phase: negotiating}}}}\n',
    );
    writeFileSync(file, `${article}\n${paragraph}\n`);
    const { corpus, documents } = readContent(root);
    return unboundIn(documents, corpus).map(({ file, line, column, bound }) => `${file}:${line}:${column}  ${bound}`);
  });
}

test.each<[what: string, text: string, paragraph: string, expected: string[]]>([
  [
    'between two dates that a sentence links to',
    'It.',
    '[Asked](date:asked), it took about two years to [agree](date:talks-agreed).',
    ['content/articles/talks.md:52:1  [two years](span:asked/talks-agreed)'],
  ],
  [
    'between the steps of an agreement, in days without a unit',
    'It.',
    'For [the treaty](agreement:rva-florin) it took 833.',
    ['content/articles/talks.md:52:5  [833](span:rva-florin/proposed/talks)'],
  ],
  [
    'in the text of a record',
    'Talks were two years away.',
    '',
    ['content/articles/talks.md:28:55  [two years](span:rva-florin/proposed/talks)'],
  ],
  [
    'that is bound',
    'Talks were [two years](span:asked/talks-agreed) away.',
    'For [it](agreement:rva-florin): [833](span:asked/talks-agreed).',
    [],
  ],
  ['that is no span between them', 'It took five years.', '[It](agreement:rva-florin) was 834 days.', []],
  ['in a sentence without a record', 'It.', 'It took two years.', []],
])('a length of time %s', (_, text, paragraph, expected) => {
  expect(offered(text, paragraph)).toEqual(expected);
});

test.each<[what: string, text: string, paragraph: string, expected: string[]]>([
  [
    'of all records of a list',
    'It.',
    '[It](date:asked) is one of two dates.',
    ['content/articles/talks.md:52:1  [two](count:dates)'],
  ],
  [
    'of those that have a trait, in the text of a record',
    'There is one dated event; of 2 known events, 2.',
    '',
    ['content/articles/talks.md:28:55  [2](count:dates)'],
  ],
  ['of one or none', 'Of one known agreement, no source.', '', []],
  ['that is bound', '[Two](count:dates) dates.', '', []],
  ['that is another', 'Three dates, and two sources.', '', []],
  ['of something else', 'Two ships.', '', []],
])('a count %s', (_, text, paragraph, expected) => {
  expect(offered(text, paragraph)).toEqual(expected);
});

test.each<[what: string, text: string, paragraph: string, expected: string[]]>([
  [
    'beside a link to the agreement',
    'It.',
    'The [treaty](agreement:rva-florin) is under negotiation.',
    ['content/articles/talks.md:52:5  [under negotiation](status:rva-florin)'],
  ],
  [
    'in a text of a record that names it',
    'Under negotiation, it says.',
    '',
    ['content/articles/talks.md:28:55  [Under negotiation](status:rva-florin)'],
  ],
  ['that is bound', '[Under negotiation](status:rva-florin).', 'The [treaty](agreement:rva-florin).', []],
  ['that is another', 'It is in force.', 'The [treaty](agreement:rva-florin) is signed.', []],
])('a status %s', (_, text, paragraph, expected) => {
  expect(offered(text, paragraph)).toEqual(expected);
});

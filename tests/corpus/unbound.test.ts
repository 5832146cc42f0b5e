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
      .replace('{talks: ', '{proposed: asked, talks: ');
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

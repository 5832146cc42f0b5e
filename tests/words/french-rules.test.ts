import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';

const ARTICLE = 'articles/quotas.md';

/** What the rules find in the French tree with a paragraph more, without the place. */
function problems(paragraph: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'french-'));
  try {
    cpSync(join(import.meta.dirname, 'fr-tree'), root, { recursive: true });
    const file = join(root, ARTICLE);
    const text = readFileSync(file, 'utf8').replace('title: Capitaine', 'title: Émissaire du roi');
    writeFileSync(file, `${text}\n${paragraph}\n`);
    readCorpus(root);
    return [];
  } catch (error) {
    const lines = (error as Error).message.split('\n').filter((line) => line.includes('  '));
    return lines.map((line) => line.replace(/^\S+ {2}/, ''));
  } finally {
    rmSync(root, { recursive: true });
  }
}

test.each([
  ['nothing of it', 'Ainsi va la pêche.', []],
  ['a quotation with its speaker', '[Lund](actor:lund) l’a dit : « il faut pêcher moins ».', []],
  [
    'a quotation without one',
    'On a dit : « il faut pêcher moins ».',
    ['Unexpected quotation without a speaker, expected a link to an actor in its paragraph  [quotation-speaker]'],
  ],
  [
    'a long quotation',
    `[Lund](actor:lund) : « ${'mot '.repeat(31)}».`,
    ['Unexpected quotation of 31 words, expected at most 30  [long-quotation]'],
  ],
  ['the right day', '[Le 2 avril 2023](date:vigueur-nord), il pleuvait.', []],
  [
    'another day',
    '[Le 1er avril 2023](date:vigueur-nord), il pleuvait.',
    ['Unexpected date ‘1er avril 2023’, expected ‘2 avril 2023’, the date of `vigueur-nord`  [link-date]'],
  ],
  [
    'another day before the link',
    'Le 1er avril 2023 elle [entra en vigueur](date:vigueur-nord).',
    [
      'Unexpected date ‘1er avril 2023’ in the sentence of a link, expected ‘2 avril 2023’, the date of `vigueur-nord`  [link-date]',
    ],
  ],
  ['a month that bounds', 'Depuis avril 2024, elle est [en vigueur](date:vigueur-nord).', []],
  [
    'a status not reached',
    'L’[accord du Sud, signé depuis](agreement:accord-sud), dort.',
    ['Unexpected status ‘signé’, expected `accord-sud` to have a step of the phase `signed`  [link-status]'],
  ],
  ['a status denied', 'L’[accord du Sud, pas encore signé](agreement:accord-sud), dort.', []],
  ['a former role', 'L’[ancienne ministre Eva Lund](actor:lund) se tait.', []],
  [
    'a role that begins with an accent and has ended',
    'L’[émissaire Eva Lund](actor:lund) se tait.',
    ['Unexpected role ‘Émissaire’, which `lund` no longer has, expected ‘alors’ or ‘ancien’ beside it  [link-role]'],
  ],
])('in French the rules read %s', (_, paragraph, expected) => {
  expect(problems(paragraph)).toEqual(expected);
});

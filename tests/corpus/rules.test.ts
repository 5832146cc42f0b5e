import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const PEOPLE = `actors:
  - id: kestrel
    name: Fiona Kestrel
    kind: person
    roles: [{title: Prime Minister of Jauja, of: jauja, from: 2021-10-04, to: 2024-04-01}]
    definition: A politician.
    cites: [{source: communique}]
`;

/** Adds a line to the body of the sound tree's article, or changes its text, and says what the rules find. */
function problems(edit: (article: string) => string): string[] {
  return withTree('base', (root) => {
    const file = join(root, 'articles/talks.md');
    writeFileSync(file, edit(readFileSync(file, 'utf8').replace('actors:\n', PEOPLE)));
    try {
      readCorpus(root);
    } catch (error) {
      return (error as Error).message
        .split('\n')
        .filter((line) => line.includes('  '))
        .map((line) => line.replace(/^\S+ {2}/, ''));
    }
    return [];
  });
}

const prose = (line: string) => (article: string) => `${article}\n[Kestrel](actor:kestrel) spoke.\n\n${line}\n`;
const unquoted =
  'Unexpected quotation without a speaker, expected a link to an actor in its paragraph  [quotation-speaker]';

test.each<[what: string, edit: (article: string) => string, expected: string[]]>([
  ['a sound article', prose('[On 2 May 2024](date:talks-agreed) nothing else happened.'), []],
  [
    'another day',
    prose('[On 3 May 2024](date:talks-agreed) they met.'),
    ['Unexpected date ‘3 May 2024’, expected ‘2 May 2024’, the date of `talks-agreed`  [link-date]'],
  ],
  [
    'another month',
    prose('[In June 2024](date:talks-agreed) they met.'),
    ['Unexpected date ‘June 2024’, expected ‘2 May 2024’, the date of `talks-agreed`  [link-date]'],
  ],
  [
    'another year',
    prose('[In 2023](date:talks-agreed) they met.'),
    ['Unexpected date ‘2023’, expected ‘2 May 2024’, the date of `talks-agreed`  [link-date]'],
  ],
  ['the month of the day', prose('[In May 2024](date:talks-agreed) they met.'), []],
  [
    'a status not reached',
    prose('The [signed treaty](agreement:rva-florin).'),
    ['Unexpected status ‘signed’, expected `rva-florin` to have a step of the phase `signed`  [link-status]'],
  ],
  [
    'a status not reached yet',
    prose('The treaty [in force](agreement:rva-florin).'),
    ['Unexpected status ‘in force’, expected `rva-florin` to have a step of the phase `in-force`  [link-status]'],
  ],
  [
    'a status that is behind',
    (article) =>
      prose('The [unsigned treaty](agreement:rva-florin).')(article.replace('{talks: talks', '{signed: talks')),
    ['Unexpected status ‘unsigned’, expected `rva-florin` to have no step of the phase `signed`  [link-status]'],
  ],
  [
    'a span to a step on a date that is not there',
    (article) =>
      prose('[No days](span:rva-florin/talks/talks).')(
        article.replace('{talks: talks-agreed}', '{talks: talks-agred}'),
      ),
    ['Unexpected date `talks-agred`, expected the id of a known date; did you mean `talks-agreed`?  [unknown-date]'],
  ],
  ['the status it has', prose('The treaty [under negotiation](agreement:rva-florin).'), []],
  [
    'a role that has ended',
    prose('[Prime Minister Kestrel](actor:kestrel) spoke.'),
    ['Unexpected role ‘Prime Minister’, which `kestrel` no longer has, expected ‘then’ before it  [link-role]'],
  ],
  [
    'another day before the link',
    prose('On 7 May 2024 the two [agreed](date:talks-agreed).'),
    [
      'Unexpected date ‘7 May 2024’ in the sentence of a link, expected ‘2 May 2024’, the date of `talks-agreed`  [link-date]',
    ],
  ],
  [
    'another month after the link',
    prose('The two [agreed](date:talks-agreed) in June 2024.'),
    [
      'Unexpected date ‘June 2024’ in the sentence of a link, expected ‘2 May 2024’, the date of `talks-agreed`  [link-date]',
    ],
  ],
  ['the month before the link', prose('In May 2024 the two [agreed](date:talks-agreed).'), []],
  ['a date that is no more than a bound', prose('By 7 May 2024 the two [had agreed](date:talks-agreed).'), []],
  ['another date in the next sentence', prose('The two [agreed](date:talks-agreed). In 2020 they had not.'), []],
  [
    'a role that had ended on the date of the link',
    prose('[Kestrel](actor:kestrel), then Prime Minister of Jauja, [agreed](date:talks-agreed).'),
    [
      'Unexpected role ‘Prime Minister’ of `kestrel` in a sentence of 2 May 2024, expected a date from 2021-10-04 to 2024-04-01  [link-role]',
    ],
  ],
  [
    'a role that had not begun on the date of the sentence',
    prose('In 2020 [then Prime Minister Kestrel](actor:kestrel) spoke.'),
    [
      'Unexpected role ‘Prime Minister’ of `kestrel` in a sentence of 2020, expected a date from 2021-10-04 to 2024-04-01  [link-role]',
    ],
  ],
  ['a role of the date', prose('In 2021 [Kestrel](actor:kestrel), then Prime Minister of Jauja, spoke.'), []],
  [
    'a role to come',
    (article) =>
      prose('[Prime Minister Kestrel](actor:kestrel) spoke.')(
        article.replace('from: 2021-10-04, to: 2024-04-01', 'from: 2024-06'),
      ),
    [
      'Unexpected role ‘Prime Minister’, which `kestrel` does not have yet, expected a role that has begun  [link-role]',
    ],
  ],
  ['a role of its time', prose('[Then Prime Minister Kestrel](actor:kestrel) spoke.'), []],
  ['a quotation nobody speaks', prose('“We agreed.”'), [unquoted]],
  ['a quotation with its speaker', prose('“We agreed,” said [Kestrel](actor:kestrel).'), []],
  [
    'a long quotation',
    prose(`“${'so '.repeat(31).trim()}” said [Kestrel](actor:kestrel).`),
    ['Unexpected quotation of 31 words, expected at most 30  [long-quotation]'],
  ],
  [
    'an actor nobody mentions',
    (article) => article,
    ['Unexpected actor `kestrel` that nothing mentions, expected a link or a record that names it  [unused-actor]'],
  ],
  [
    'an event to come',
    (article) => prose('Nothing.')(article.replaceAll('2024-05-02\n', '2024-05-09\n')),
    [
      'Unexpected event `talks-agreed` of 2024-05-09, after the as-of date 2024-05-03, expected kind `forecast`, dated by the day it was made, with `due`  [later-event]',
    ],
  ],
  [
    'a citation that quotes nobody',
    (article) => prose('Nothing.')(article.replace('at: §2', 'quote: We agreed')),
    ['Unexpected quotation without a speaker, expected the id of an actor as `by`  [quotation-speaker]'],
  ],
  [
    'a citation that quotes much',
    (article) => prose('Nothing.')(article.replace('at: §2', `by: jauja, quote: ${'so '.repeat(31)}`)),
    ['Unexpected quotation of 31 words, expected at most 30  [long-quotation]'],
  ],
  [
    'two in an office, nobody knows when',
    (article) =>
      prose('[Heron](actor:heron) too.')(
        article.replace(
          PEOPLE,
          `${PEOPLE}${PEOPLE.replace('actors:\n', '')}`
            .replace(/kestrel([^]*?)Fiona Kestrel/, 'heron$1Heron')
            .replaceAll(/, from: 2021-10-04, to: 2024-04-01/g, ''),
        ),
      ),
    [],
  ],
  [
    'a road ahead in no section of the second level',
    (article) => prose('### Ahead {#ahead}')(article.replace('as-of:', 'road-in: ahead\nas-of:')),
    ['Unexpected id `ahead`, expected the id of a heading of the second level in the article  [unknown-section]'],
  ],
])('%s', (_, edit, expected) => {
  expect(problems(edit)).toEqual(expected);
});

test('a source that nothing cites', () => {
  const printed = withTree('base', (root) => {
    const file = join(root, 'sources.yaml');
    const sources = readFileSync(file, 'utf8');
    writeFileSync(file, sources + sources.replace('references:\n', '').replace('communique', 'forgotten'));
    try {
      return readCorpus(root);
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(printed).toContain(
    'Unexpected source `forgotten` that nothing cites, expected a record or a paragraph that rests on it  [unused-source]',
  );
});

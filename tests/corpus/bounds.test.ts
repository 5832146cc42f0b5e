import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const RECORDS = `dates:
  - {id: asked, date: 2022-01-20, title: Asked, text: They asked., kind: event, agreements: [rva-florin], cites: [{source: communique}]}
  - {id: thought, date: 2021, title: Thought, text: They thought., kind: background, cites: [{source: communique}]}
`;

/** The sound tree with some more dates, a paragraph or a description of its article, and more files. */
function read(edit: { prose?: string; description?: string }, more: Record<string, string> = {}): Corpus | string[] {
  return withTree('base', (root) => {
    for (const [path, text] of Object.entries(more)) writeFileSync(join(root, path), text);
    const file = join(root, 'articles/talks.md');
    const text = readFileSync(file, 'utf8').replace('dates:\n', RECORDS);
    const described = text.replace(/^description: .*$/m, `description: "${edit.description ?? 'What was agreed.'}"`);
    writeFileSync(file, `${described}\n${edit.prose ?? ''}\n`);
    try {
      return readCorpus(root);
    } catch (error) {
      const lines = (error as Error).message.split('\n').filter((line) => line.includes('  '));
      return lines.map((line) => line.replace(/^content\/articles\/talks\.md:/, ''));
    }
  });
}

test.each([
  ['833 days', 'span:asked/talks-agreed'],
  ['833', 'span:asked/talks-agreed'],
  ['two years', 'span:asked/talks-agreed'],
  ['27 months', 'span:asked/talks-agreed'],
  ['more than two years', 'span:asked/talks-agreed'],
  ['about 830 days', 'span:asked/talks-agreed'],
  ['two and a half years', 'span:asked/talks-agreed'],
  ['one day', 'span:talks-agreed/as-of'],
  ['about a year', 'span:thought/asked'],
  ['no days', 'span:rva-florin/talks/talks'],
  ['one', 'count:agreements'],
  ['one', 'count:agreements/negotiating'],
  ['no agreement', 'count:agreements/in-force'],
  ['3', 'count:dates'],
  ['Two events', 'count:dates/event'],
  ['under negotiation', 'status:rva-florin'],
])('‘%s’ may be bound to %s', (words, target) => {
  expect(read({ prose: `So: [${words}](${target}).`, description: `So: [${words}](${target}).` })).toHaveProperty(
    'asOf',
  );
});

test.each([
  [
    '2,000 days',
    'span:asked/talks-agreed',
    'span ‘2,000 days’, expected 833 days, from 20 January 2022 to 2 May 2024  [link-span]',
  ],
  [
    '2,000',
    'span:asked/talks-agreed',
    'span ‘2,000’, expected 833 days, from 20 January 2022 to 2 May 2024  [link-span]',
  ],
  [
    'three years',
    'span:asked/talks-agreed',
    'span ‘three years’, expected 833 days (2.3 years), from 20 January 2022 to 2 May 2024  [link-span]',
  ],
  [
    'nearly two years',
    'span:asked/talks-agreed',
    'span ‘two years’, expected 833 days (2.3 years), from 20 January 2022 to 2 May 2024  [link-span]',
  ],
  [
    'two years',
    'span:thought/asked',
    'span ‘two years’, expected 20 to 384 days (0.1 to 1.1 years), from 2021 to 20 January 2022  [link-span]',
  ],
  [
    'long',
    'span:asked/talks-agreed',
    '‘long’ as a span, expected a number of days, weeks, months or years  [link-span]',
  ],
  ['833 days', 'span:asked', 'span `asked`, expected `<agreement>/<step>/<step>` or `<date>/<date>`  [unknown-span]'],
  [
    '833 days',
    'span:askd/talks-agreed',
    'date `askd`, expected the id of a known date; did you mean `asked`?  [unknown-date]',
  ],
  [
    '833 days',
    'span:rva-florn/talks/signed',
    'agreement `rva-florn`, expected the id of a known agreement; did you mean `rva-florin`?  [unknown-agreement]',
  ],
  [
    '833 days',
    'span:rva-florin/talks/signed',
    'step `signed`, expected a step that `rva-florin` has taken: `talks`  [unknown-step]',
  ],
  ['five', 'count:dates/event', 'count ‘five’, expected 2, the number of `dates/event`  [link-count]'],
  ['many', 'count:dates', 'count ‘many’, expected 3, the number of `dates`  [link-count]'],
  [
    'five',
    'count:date',
    'count of `date`, expected `actors`, `agreements`, `articles`, `claims`, `dates`, `sources` or `terms`; did you mean `dates`?  [unknown-count]',
  ],
  [
    'five',
    'count:dates/events',
    'trait `events` of dates, expected `event`, `statement`, `background` or `forecast`; did you mean `event`?  [unknown-count]',
  ],
  [
    'in force',
    'status:rva-florin',
    'status ‘in force’, expected ‘under negotiation’, the status of `rva-florin`  [link-status]',
  ],
  ['in force', 'status:rva', 'agreement `rva`, expected the id of a known agreement  [unknown-agreement]'],
])('‘%s’ cannot be bound to %s, in prose or in a field', (words, target, expected) => {
  expect(read({ prose: `So: [${words}](${target}).` })).toEqual([`53:5  Unexpected ${expected}`]);
  expect(read({ description: `So: [${words}](${target}).` })).toEqual([`6:14  Unexpected ${expected}`]);
});

test('what a file that is wrong may define is not missed', () => {
  const prose = '[833 days](span:askd/talks-agreed), [agreed](status:rva-old).';
  expect(read({ prose })).toHaveLength(2);
  expect(read({ prose }, { 'explainers/old.md': 'id: askd\nid: rva-old\n' })).toEqual([
    expect.stringMatching(/^content\/explainers\/old\.md:1:1  .+ \[frontmatter\]$/),
  ]);
});

test('a status is said in the words of the kind or of the language', () => {
  const site = (kinds: string) => ({ 'site.yaml': `kinds: {${kinds}}\n` });
  const said = (status: string) => ({ prose: `[${status}](status:rva-florin).` });
  const opened = site('agreement: {name: Treaty, steps: {talks: {phase: negotiating, status: talks opened}}}');
  expect(read(said('talks opened'), opened)).toHaveProperty('asOf');
  expect(read(said('Under negotiation'), opened)).toHaveProperty('asOf');
  expect(read(said('signed'), opened)).toEqual([
    '53:1  Unexpected status ‘signed’, expected ‘talks opened’ or ‘under negotiation’, the status of `rva-florin`  [link-status]',
  ]);
  expect(read(said('signed'), site('pact: {name: Pact}'))).toEqual([expect.stringContaining('[unknown-kind]')]);
});

test('what says how a number is rounded, and its unit, may stand beside the link', () => {
  expect(read({ prose: 'After almost [two](span:asked/talks-agreed) years.' })).toEqual([
    '53:14  Unexpected span ‘two years’, expected 833 days (2.3 years), from 20 January 2022 to 2 May 2024  [link-span]',
  ]);
});

test('bound words are shown as words, or as a link to the record that shows it', () => {
  const corpus = read({
    prose:
      'So: [833 days](span:asked/talks-agreed), [*one*](count:agreements), [833 days](date:talks-agreed "span:asked/talks-agreed").',
    description: 'After [833 days](span:asked/talks-agreed), [one](count:agreements) talks.',
  }) as Corpus;
  const [article] = corpus.articles;
  expect(article!.description).toBe('After 833 days, one talks.');
  expect(article!.html).toContain('>So: 833 days, <em>one</em>, <a href="timeline/#talks-agreed" class="date"');
  expect(article!.html).not.toContain('span:');
});

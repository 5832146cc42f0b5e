import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesOf } from '../../src/corpus/changes.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Version } from '../../src/remembered/version.ts';
import { languageOf } from '../../src/words/language.ts';
import { withTree } from './overlay.ts';
import { publish } from './publish.ts';

const labels: Record<string, string> = { ada: 'Ada', ben: 'Ben' };
const labelOf = (id: string) => labels[id];
const correction = (id: string, more: Partial<Correction> = {}): Correction => ({
  id,
  about: 'talks',
  date: '2024-05-02',
  kind: 'correction',
  minor: false,
  reworded: false,
  what: `What ${id} says.`,
  ...more,
});
const version = (field: string, text: string, more: Partial<Version>): Version => ({
  id: 'talks',
  field,
  text,
  since: '2024-05-01',
  ...more,
});
const changes = (corrections: Correction[], versions: Version[] = []) =>
  changesOf(corrections, versions, languageOf('en'), labelOf);

test('what a correction changed stands at what it is about, the gravest first, and of these the newest', () => {
  const [one, again, two, early, other] = [
    correction('one'),
    correction('again'),
    correction('two', { date: '2024-06-02', kind: 'update' }),
    correction('early', { date: '2024-04-02' }),
    correction('other', { about: 'pact', minor: true }),
  ];
  const wrong = { kind: 'correction' as const, reworded: false, texts: [] };
  expect(changes([early, two, one, again, other])).toEqual({
    talks: [
      { ...wrong, id: 'one', title: 'Correction: 2 May 2024', what: 'What one says.' },
      { ...wrong, id: 'again', title: 'Correction: 2 May 2024', what: 'What again says.' },
      { ...wrong, id: 'early', title: 'Correction: 2 April 2024', what: 'What early says.' },
      { ...wrong, id: 'two', kind: 'update', title: 'Update: 2 June 2024', what: 'What two says.' },
    ],
    pact: [
      {
        id: 'other',
        kind: 'clarification',
        reworded: false,
        title: 'Minor correction: 2 May 2024',
        what: 'What other says.',
        texts: [],
      },
    ],
  });
});

test('each field that it changed is told once, before and after, with names for ids', () => {
  const { talks } = changes(
    [correction('one')],
    [
      version('text', 'They talked long.', { ended: 'one' }),
      version('text', 'They talked much.', { made: 'one' }),
      version('actors', 'ada', { ended: 'one' }),
      version('actors', 'ada · ben', { made: 'one' }),
      version('title', 'Talks', { made: 'other', ended: 'another' }),
      version('outcome', 'None.', { made: 'one' }),
    ],
  );
  expect(talks![0]!.texts.map((parts) => parts.map(({ text, is }) => `${is ?? ''}[${text.trim()}]`).join(' '))).toEqual(
    ['[They talked] del[long.] ins[much.]', '[Ada] ins[· Ben]', 'ins[None.]'],
  );
});

test('a field that stands in several texts is told as one', () => {
  const { talks } = changes(
    [correction('one')],
    [version('names', 'A', { ended: 'one' }), version('names', 'B', { ended: 'one' })],
  );
  expect(talks![0]!.texts).toEqual([[{ text: 'A · B', is: 'del' }]]);
});

test('what no reader looks for is told only where nothing else changed', () => {
  const both = [version('language', 'en', { made: 'one' }), version('tier', 'news', { made: 'one' })];
  const textsOf = (versions: Version[]) => changes([correction('one')], versions).talks![0]!.texts;
  expect(textsOf(both)).toEqual([[{ text: 'News', is: 'ins' }]]);
  expect(textsOf(both.slice(0, 1))).toEqual([[{ text: 'en', is: 'ins' }]]);
});

test('what was corrected is told in its section, and with the names that labels give records', () => {
  const { articles, changes } = withTree('base', (root) => {
    const file = join(root, 'articles/talks.md');
    const long = 'name: The United and Most Serene Kingdom of Jauja\n    aliases: [Jauja]\n';
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: Jauja\n', long));
    publish(root);
    const corrections = ['talks-agreed', 'what-was-agreed'].map(
      (about) => `  - {id: ${about}-corrected, date: 2024-05-09, about: ${about}, what: It was wrong.}\n`,
    );
    const article = readFileSync(file, 'utf8')
      .replace('dates:\n', `corrections:\n${corrections.join('')}dates:\n`)
      .replace('actors: [florin, jauja]', 'actors: [florin]')
      .replace('What was agreed {', 'What they agreed {');
    writeFileSync(file, article);
    return readCorpus(root);
  });
  expect(changes['talks-agreed']![0]!.texts).toEqual([[{ text: 'Jauja', is: 'del' }]]);
  expect(articles[0]!.html).toContain('<summary>Correction: 9 May 2024</summary>');
});

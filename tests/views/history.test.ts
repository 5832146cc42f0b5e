import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { changesByMonth, histories, historyOf } from '../../src/views/history.ts';
import { base } from './corpora.ts';

const correction = (id: string, date: string, about: string) => ({
  ...{ id, date, about, what: 'It was wrong.', kind: 'correction' as const, minor: false, reworded: false },
  url: `corrections/#${id}`,
});

const first = '2024-05-03';
const past: Corpus = {
  ...base,
  corrections: [correction('c-1', '2024-05-09', 'talks-agreed'), correction('c-2', '2024-06-01', 'talks-agreed')],
  index: {
    ...base.index,
    'c-1': { kind: 'correction', name: 'It', label: 'It', url: 'corrections/#c-1' },
  },
  permalinks: [...base.permalinks, { id: 'kp-old', page: '', heir: 'kp-one' }],
  remembered: [
    { id: 'talks-agreed', field: 'text', text: 'They agreed to fight.', since: first, ended: 'c-1' },
    { id: 'talks-agreed', field: 'text', text: 'They agreed to walk.', since: '2024-05-09', made: 'c-1', ended: 'c-2' },
    { id: 'talks-agreed', field: 'text', text: 'They agreed to talk.', since: '2024-06-01', made: 'c-2' },
    { id: 'talks-agreed', field: 'cites', text: 'communique', since: '2024-06-01' },
    { id: 'kp-old', field: 'text', text: 'One. Two.', since: first, ended: '' },
    { id: 'kp-one', field: 'text', text: 'One.', since: '2024-05-09' },
    { id: 'florin', field: 'definition', text: 'A republic.', since: first },
    { id: 'jauja', field: 'definition', text: 'A monarchy.', since: '2024-05-09' },
    { id: 'c-1', field: 'what', text: 'It was wrong.', since: '2024-05-09' },
  ],
};

const told = (page: string) =>
  historyOf(past, page)?.versions.map(({ day, changes }) => [
    day,
    ...changes.map(({ id, isNew, correction, texts }) => [
      `${isNew ? 'new ' : ''}${id} ${correction?.id ?? ''}`,
      ...texts.map((parts) => parts.map(({ text, is }) => (is ? `<${is}>${text}</${is}>` : text)).join(' ')),
    ]),
  ]);

test('a page has a version for each day on which something of it changed, the newest first, word by word', () => {
  expect(told('timeline/')).toEqual([
    [
      '2024-06-01',
      [
        'talks-agreed c-2',
        'They agreed to <del>walk.</del> <ins>talk.</ins>',
        `<ins>${base.index['communique']!.label}</ins>`,
      ],
    ],
    ['2024-05-09', ['talks-agreed c-1', 'They agreed to <del>fight.</del> <ins>walk.</ins>']],
  ]);
});

test('what was corrected twice on a day is told twice', () => {
  const sameDay = past.corrections.map((one) => ({ ...one, date: '2024-05-09' }));
  const remembered = past.remembered.map((one) => (one.made === 'c-2' ? { ...one, since: '2024-05-09' } : one));
  const [version] = historyOf({ ...past, corrections: sameDay, remembered }, 'timeline/')!.versions.slice(-1);
  expect(
    version!.changes.map(({ correction, texts }) => [correction?.id, texts.flat().map(({ text }) => text)]),
  ).toEqual([
    ['c-1', ['They agreed to', 'fight.', 'walk.']],
    ['c-2', ['They agreed to', 'walk.', 'talk.']],
  ]);
});

test('what is new is told from what has changed, and what only moved is neither', () => {
  expect(told('glossary/')).toEqual([['2024-05-09', ['new jauja ']]]);
  expect(told('')).toBeUndefined();
});

test('the pages have a history each, but for that of the corrections; that of the front page is named by its article', () => {
  expect(histories(past).map(({ page, address, first }) => [page, address, first])).toEqual([
    ['timeline/', 'history/timeline/', first],
    ['', 'history/articles/talks/', first],
    ['glossary/', 'history/glossary/', first],
  ]);
});

test('the months tell what changed on which page', () => {
  expect(
    changesByMonth(past).map(([month, some]) => [month, ...some.map(({ day, page }) => `${day} ${page}`)]),
  ).toEqual([
    ['2024-06', '2024-06-01 timeline/'],
    ['2024-05', '2024-05-09 timeline/', '2024-05-09 glossary/'],
  ]);
});

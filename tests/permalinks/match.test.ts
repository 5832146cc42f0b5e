import { expect, test } from 'vitest';
import { matchParagraphs } from '../../src/permalinks/match.ts';
import { anchorNames } from '../../src/permalinks/name.ts';
import { times } from '../hard/settings.ts';
import { applyEdit, EDITS, random, type Tracked } from './edits.ts';
import { inventedParagraphs } from './invented.ts';

const paragraphs = inventedParagraphs(60);

const SCRIPTS = times(1000);

test(`${SCRIPTS} random edit scripts lose no anchor and move none to another text`, () => {
  for (let seed = 1; seed <= SCRIPTS; seed++) {
    const next = random(seed);
    let page = start(next);
    for (let step = 0; step < 4; step++) {
      const edit = EDITS[Math.floor(next() * EDITS.length)]!;
      const { edited, expected } = applyEdit(edit, page, paragraphs, next);
      const { kept, lost } = matchParagraphs(
        page.flatMap(({ ids, text }) => ids.map((id) => ({ id, text }))),
        edited.map(({ text }) => text),
      );
      const said = `seed ${seed}, step ${step}, ${edit}`;
      expect(new Set(lost.map(({ id }) => id)), said).toEqual(expected.gone);
      for (const [id, homes] of expected.homes) {
        expect(homes.has(kept.findIndex((ids) => ids.includes(id))), `${said}: ${id}`).toBe(true);
      }
      page = edited.map(({ text }, index) => ({ text, ids: [kept[index]![0] ?? `new-${seed}-${step}-${index}`] }));
    }
  }
});

test.each([
  ['is like it', 'A harbour that was shut for all of a week', 0],
  ['has nothing in common with it', 'Nobody spoke of money', undefined],
])('for a lost paragraph the one is named that %s', (_, today, nearest) => {
  const { lost } = matchParagraphs([{ id: 'p-1', text: 'The harbour was closed for a week in March' }], [today]);
  expect(lost).toEqual([{ id: 'p-1', nearest }]);
});

test.each([
  ['Porto asked first. The report says…', 'p-porto-asked-first-report'],
  ['It is not.', 'p-it-is-not'],
  ['Éclair’s words', 'p-eclair-words'],
  ['日本', 'p-text'],
])('%s is named %s', (text, name) => expect(anchorNames([])(text)).toBe(name));

test('a name is never given twice', () => {
  const name = anchorNames(['p-porto-asked', 'p-porto-asked-2']);
  expect(['Porto asked', 'Rome asked', 'Porto asked'].map(name)).toEqual([
    'p-porto-asked-3',
    'p-rome-asked',
    'p-porto-asked-4',
  ]);
});

function start(next: () => number): Tracked[] {
  const from = Math.floor(next() * (paragraphs.length - 14));
  return paragraphs
    .slice(from, from + 6 + Math.floor(next() * 8))
    .map((text, index) => ({ text, ids: [`p-${index}`] }));
}

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CARD, cardOf } from '../../src/cards/card.ts';
import { isWholeCard } from '../../src/cards/png.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { shares } from '../../src/views/shares.ts';
import { card, draw, EDITION, ink } from './pictures.ts';

test('everything that can be shared has a card with title and text', () => {
  const all = shares(readCorpus(join(import.meta.dirname, '../../content')));
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(({ title, description, kicker }) => !title || !description || !kicker)).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(cardOf(all[0]!, EDITION)).toMatchObject({ title: all[0]!.title, edition: EDITION });
});

test('a card is a whole PNG, the same each time', async () => {
  const [first, again] = [await draw(card()), await draw(card())];
  expect(isWholeCard(first.png)).toBe(true);
  expect(Buffer.from(again.png).equals(Buffer.from(first.png))).toBe(true);
});

const margin = (x: number, y: number) => x < 60 || x >= CARD.width - 60 || y < 60 || y >= CARD.height - 60;
const many = (word: string) => word.repeat(60);

test.each([
  ['words', 'Harbour master ', 'Капитан порта '],
  ['one word without end', 'Hafenmeisterei', 'Портовоеуправление'],
  ['Han and kana', '港湾法及び漁港に関する', '항만 당국 '],
  ['Thai', 'ท่าเรือแห่งชาติ', 'सागर पत्तन '],
  ['wide letters', 'WWW ', 'ЩЩЩ '],
])('the longest %s leave the margins free', async (_, word, other) => {
  const edition = { ...EDITION, title: many(word) };
  const parts = { kicker: many(word), title: many(word), description: many(word), edition };
  for (const native of [undefined, { text: many(other), lang: 'und' }]) {
    const { png, missing } = await draw(card({ ...parts, native }));
    expect(missing).toBe('');
    expect(await ink(png)).toBeGreaterThan(10_000);
    expect(await ink(png, margin)).toBe(0);
  }
});

test('an edition from the right begins there, with its mark', async () => {
  const edition = { ...EDITION, title: 'أضواء الميناء', lang: 'ar' };
  const text = { kicker: 'مصطلح', title: 'مرشد السفن', description: 'يقود السفن إلى الميناء.' };
  const [left, right] = [(x: number) => x < 300, (x: number) => x >= CARD.width - 300];
  const heads = (side: (x: number) => boolean) => (x: number, y: number) => side(x) && (y < 200 || y > 510);
  const [ltr, rtl] = [
    await draw(card({ ...text, edition })),
    await draw(card({ ...text, edition: { ...edition, rtl: true } })),
  ];
  expect(await ink(ltr.png, heads(left))).toBeGreaterThan(1000);
  expect(await ink(ltr.png, heads(right))).toBe(0);
  expect(await ink(rtl.png, heads(left))).toBe(0);
  expect(await ink(rtl.png, heads(right))).toBeGreaterThan(1000);
});

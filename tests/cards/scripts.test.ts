import { beforeAll, expect, test } from 'vitest';
import { fontBook, type FindFont } from '../../src/cards/fonts.ts';
import { shapeLine } from '../../src/cards/shape.ts';
import { card, draw, FONTS, ink } from './pictures.ts';

const open = fontBook(FONTS);

/** A text at a hundred pixels, and the fonts it was found in. */
async function line(text: string, lang: string, rtl = false): Promise<{ svg: string; width: number }> {
  const find: FindFont = await open(text, lang);
  return shapeLine(text, { size: 100, weight: 400, lang, rtl }, find);
}

const NAMES = [
  ['Latin with Vietnamese and long vowels', 'Trần Đại Nghĩa, Jūrō Ōtsu', 'vi'],
  ['Greek', 'Ελευθέριος Λιμενάρχης', 'el'],
  ['Cyrillic', 'Хрущёв, Ђоковић, Їжак', 'ru'],
  ['Devanagari', 'श्री नेहरू', 'hi'],
  ['Bengali', 'শেখ মুজিব', 'bn'],
  ['Tamil', 'இராமச்சந்திரன்', 'ta'],
  ['Arabic', 'جمال عبد الناصر', 'ar'],
  ['Persian', 'محمد مصدق گچپژ', 'fa'],
  ['Hebrew', 'דָּוִד בֶּן־גּוּרִיּוֹן', 'he'],
  ['simplified Chinese', '周恩来，华习', 'zh-Hans'],
  ['traditional Chinese', '蔣經國、臺灣', 'zh-Hant'],
  ['Japanese', '岸田　文雄・渋沢栄一（２０２４）ギリシャ', 'ja'],
  ['Korean', '김대중 大統領', 'ko'],
  ['Thai', 'พิบูลสงคราม', 'th'],
  ['Georgian', 'ედუარდ შევარდნაძე', 'ka'],
  ['Armenian', 'Հայաստան', 'hy'],
  ['Ethiopic', 'ኃይለ ሥላሴ', 'am'],
  ['Khmer', 'នរោត្តម សីហនុ', 'km'],
] as const;

let nameless = 0;
beforeAll(async () => {
  nameless = await ink((await draw(card({ native: { text: '𗼇𗼕', lang: 'txg' } }))).png, nameBand);
});

/** Where a name stands under a title of one line. */
function nameBand(_x: number, y: number): boolean {
  return y > 205 && y < 265;
}

test.each(NAMES)('%s: %s', async (_, text, lang) => {
  const { png, missing } = await draw(card({ native: { text, lang } }));
  expect(missing).toBe('');
  expect((await ink(png, nameBand)) - nameless).toBeGreaterThan(500);
});

test('a name without font is left out whole, and its characters are told', async () => {
  const [with_, without] = [await draw(card({ native: { text: 'Si 𗼇𗼕', lang: 'txg' } })), await draw(card())];
  expect(with_.missing).toBe('𗼇𗼕');
  expect(Buffer.from(with_.png).equals(Buffer.from(without.png))).toBe(true);
});

test('a character without font in any other text is left out alone, and told', async () => {
  const { png, missing } = await draw(card({ title: 'Pi𗼇lot' }));
  expect(missing).toBe('𗼇');
  expect(Buffer.from(png).equals(Buffer.from((await draw(card())).png))).toBe(true);
});

test.each([
  ['Arabic', 'ببب', 'ar'],
  ['Devanagari', 'क्ष', 'hi'],
])('letters of %s join', async (_, text, lang) => {
  const parts = await Promise.all([...text].map((part) => line(part, lang)));
  const alone = parts.reduce((sum, { width }) => sum + width, 0);
  expect((await line(text, lang)).width).toBeLessThan(alone * 0.95);
});

test('Thai marks stand above their letter, one above the other', async () => {
  const [letter, low, high] = await Promise.all(['ก', 'ก่', 'กี่'].map((text) => line(text, 'th')));
  const marks = [low, high].map((drawn) => drawn!.svg.match(/<path[^>]*>/g)!.at(-1));
  expect([low!.width, high!.width]).toEqual([letter!.width, letter!.width]);
  expect(marks[0]).not.toBe(marks[1]);
});

test('Han characters have the shapes of their language', async () => {
  const [ja, hans, ko] = await Promise.all(['ja', 'zh-CN', 'ko'].map((lang) => line('次', lang)));
  expect(new Set([ja!.svg, hans!.svg, ko!.svg]).size).toBe(3);
  const [jaUpright, hansUpright] = await Promise.all(['ja', 'zh-TW'].map((lang) => line('直', lang)));
  expect(jaUpright!.svg).not.toBe(hansUpright!.svg);
});

test('a letter and its accent apart are drawn as the letter with its accent', async () => {
  const [composed, apart] = [await draw(card({ title: 'Émile' })), await draw(card({ title: 'E\u0301mile' }))];
  expect(Buffer.from(apart.png).equals(Buffer.from(composed.png))).toBe(true);
});

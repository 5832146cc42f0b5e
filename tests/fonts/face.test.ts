import { expect, test } from 'vitest';
import { makeFace } from '../../src/fonts/face.ts';
import { charactersOf, openFonts } from './coverage.ts';

const made = async (text: string) => openFonts((await makeFace(text)).map(({ bytes }) => bytes));
const SPACES = ' \u00a0\u2009';
const sorted = (characters: Iterable<string>) => [...characters].sort().join('');

test('a face has the characters of its text, those beyond Latin in files of their own, and no others', async () => {
  const files = await makeFace('Tōkyō, Хрущёв, 東京');
  expect(files.map(({ italic, range }) => [italic, range])).toEqual([
    [false, undefined],
    [true, undefined],
    [false, 'U+14d'],
    [true, 'U+14d'],
    [false, 'U+425,U+432,U+440,U+443,U+449,U+451'],
    [true, 'U+425,U+432,U+440,U+443,U+449,U+451'],
  ]);
  const faces = await openFonts(files.map(({ bytes }) => bytes));
  const latin = sorted(`${SPACES}Tky,`);
  expect(faces.map((face) => sorted(charactersOf(face)))).toEqual([latin, latin, 'ō', 'ō', 'Хврущё', 'Хврущё']);
});

test('the upright has the weights from 400 to 700 and one optical size; the italic is one cut', async () => {
  const [upright, italic] = await made('a');
  const { wght, opsz } = upright!.getAxisInfos();
  expect([wght?.min, wght?.max, opsz]).toEqual([400, 700, undefined]);
  expect(italic!.getAxisInfos()).toEqual({});
});

test('the same text gives the same files; another text others', async () => {
  const addresses = async (text: string) => (await makeFace(text)).map(({ address }) => address);
  const first = await addresses('abc');
  expect(await addresses('cab')).toEqual(first);
  expect(await addresses('abd')).not.toEqual(first);
  expect(first).toEqual([
    expect.stringMatching(/^_\/[0-9a-f]{8}\.woff2$/),
    expect.stringMatching(/^_\/[0-9a-f]{8}\.woff2$/),
  ]);
});

test('a file says whose it is, but does not bear the reserved name', async () => {
  for (const face of await made('a')) {
    expect(face.getName(0, 'en')).toMatch(/Adobe/);
    expect([1, 3, 4, 6, 16].map((id) => face.getName(id, 'en')).join('')).toBe('');
  }
});

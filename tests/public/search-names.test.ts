import { expect, test } from 'vitest';
import { match, plain } from '../../public/search-names.js';

test.each([
  ['Élysée', 'elysee'],
  ['Ōkubo Tōshirō', 'okubo toshiro'],
  ['おおくぼ', 'okubo'],
  ['オークボ', 'okubo'],
  ['とうしろう', 'toshiro'],
  ['しゃっきん', 'shakkin'],
  ['じゅんじ ちょう', 'junji cho'],
  ['ヴェガ', 'vuega'],
  ['ｶﾞｷﾞｸﾞ', 'gagigu'],
  ['大久保 利通', '大久保 利通'],
  ['Ada Low-Marsh, Jr.', 'ada low marsh jr'],
  ['N.A.T.O.', 'nato'],
  ['Хрущёв', 'хрущев'],
  ['ليلى حدّاد', 'ليلى حداد'],
])('%s is compared as %s', (text, compared) => {
  expect(plain(text)).toBe(compared);
});

const rank = (query: string, name: string) => match(plain(query), plain(name));

test.each([
  ['ADA LOW', 'Ada Low', 0],
  ['low', 'Ada Low', 1],
  ['Low Ada', 'Ada Low', 1],
  ['tide tables', 'Tide table', 1],
  ['treaties', 'Treaty', 1],
  ['大久保利通', '大久保 利通', 1],
  ['AL', 'Ada Low', 2],
  ['a.l.m.', 'Ada Low-Marsh', 2],
  ['久保', '大久保 利通', 3],
  ['tide tab', 'Tide table', 3],
  ['marhs', 'Ada Marsh', 4],
  ['mersh', 'Ada Marsh', 4],
  ['marssh', 'Ada Marsh', 4],
  ['mash', 'Ada Marsh', 4],
])('%s is found in %s with rank %i', (query, name, expected) => {
  expect(rank(query, name)).toBe(expected);
});

test.each([
  ['', 'Ada Low'],
  ['a', 'Ada Low'],
  ['lo', 'Ada Vox'],
  ['lwo', 'Ada Low'],
  ['msrhs', 'Ada Marsh'],
  ['Ada Vox', 'Ada Low'],
  ['保', '大久保'],
])('%s is not found in %s', (query, name) => {
  expect(rank(query, name)).toBeUndefined();
});

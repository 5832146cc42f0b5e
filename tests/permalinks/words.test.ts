import { expect, test } from 'vitest';
import { shared, tally, words } from '../../src/permalinks/words.ts';

test.each([
  ['The port’s 2 “Ports”: PORT.', ['the', 'port', 's', '2', 'ports', 'port']],
  ['Cafe\u0301, 日本', ['café', '日本']],
  ['…', []],
])('the words of %j', (text, list) => {
  expect(words(text)).toEqual(list);
});

test('words are counted, and what lists share too', () => {
  const [one, other] = [tally(['a', 'b', 'a', 'a']), tally(['a', 'c', 'a'])];
  expect(one).toEqual(
    new Map([
      ['a', 3],
      ['b', 1],
    ]),
  );
  expect([shared(one, other), shared(other, one), shared(one, tally(['c']))]).toEqual([2, 2, 0]);
});

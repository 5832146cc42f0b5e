import { expect, test } from 'vitest';
import { parse, render, unlinkedIn } from './render.ts';

test.each([
  ['https\\:\\/\\/x.example', 'https://x.example'],
  ['http\\://x.example', 'http://x.example'],
  ['www\\.x.example', 'www.x.example'],
  ['a\\@x.example', 'a@x.example'],
])('%s with a backslash is text, and nothing is wrong with it', (written, shown) => {
  const body = `See ${written} there.`;
  expect(parse(body).messages).toEqual([]);
  expect(render(body).html).toContain(`See ${shown} there.`);
});

test.each(['https://x.example', 'a@x.example'])('%s without one is a link', (address) => {
  expect(render(`See ${address} there.`).html).toMatch(new RegExp(`<a href="(mailto:)?${address}">${address}</a>`));
});

test('what stands beside it has its place', () => {
  expect(unlinkedIn('He saw\nhttps\\://x.example there.\nThe boss.')).toEqual([
    '3:5 boss (actor:skipper): auto: false',
  ]);
});

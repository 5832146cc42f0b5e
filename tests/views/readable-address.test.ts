import { expect, test } from 'vitest';
import { readableAddress } from '../../src/views/readable-address.ts';

test.each([
  ['https://a.example/%E6%B8%AF/1', 'https://a.example/港/1'],
  ['https://a.example/harbour', undefined],
  ['https://a.example/%8D%60', undefined],
  ['https://a.example/the%20harbour', undefined],
  ['https://a.example/a%2Fb', undefined],
])('on paper %s is written %s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});

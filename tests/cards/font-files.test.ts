import { expect, test } from 'vitest';
import { packaged } from '../../src/cards/font-files.ts';

test('a package of fonts has its slices, each with what it covers; one that is not installed has none', () => {
  const slices = packaged({ family: 'noto-serif-jp', scripts: ['Jpan'] });
  expect(slices.length).toBeGreaterThan(50);
  expect(slices.every(({ ranges }) => ranges!.length > 0)).toBe(true);
  expect(packaged({ family: 'noto-serif-nowhere', scripts: [] })).toEqual([]);
});

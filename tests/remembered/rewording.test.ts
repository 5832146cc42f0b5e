import { expect, test } from 'vitest';
import { notRewording } from '../../src/remembered/rewording.ts';

test.each([
  ['On 2 May 2024 they spoke.', 'They spoke: it was 2024, on May 2.'],
  ['They spoke of 1,000 men.', 'Of 1,000, men say, they spoke.'],
  ['Nothing to count.', 'No figure at all.'],
])('%s can be said as: %s', (before, after) => {
  expect(notRewording('clarification', before, after)).toBeUndefined();
});

test.each([
  ['On 2 May 2024.', 'On 3 May 2024.'],
  ['1,000 men.', '1.000 men.'],
  ['12 days.', 'Some days.'],
  ['Some days.', '12 days.'],
  ['5 ships, 5 men.', '5 ships.'],
])('%s cannot be said as: %s', (before, after) => {
  expect(notRewording('clarification', before, after)).toBe('change of a figure');
});

test('a correction or update is more than that, whatever its words', () => {
  expect(['correction', 'update'].map((kind) => notRewording(kind, 'So.', 'Thus.'))).toEqual(['correction', 'update']);
});

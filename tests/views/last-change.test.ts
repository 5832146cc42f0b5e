import { expect, test } from 'vitest';
import { lastChange } from '../../src/views/last-change.ts';
import { base } from './corpora.ts';

const correction = (about: string, date: string) => ({
  id: `cor-${about}`,
  date,
  about,
  what: 'It was wrong.',
  kind: 'correction' as const,
  minor: false,
  reworded: false,
  url: `corrections/#cor-${about}`,
});

test.each([
  ['an article, brought up to date', '', '2024-05-03'],
  ['a page of records', 'timeline/', '2024-05-03'],
  ['an explainer', 'rva/', '2024-05-03'],
])('%s', (_, address, day) => {
  expect(lastChange(base, address)).toBe(day);
});

test('an article published after the last day that it knows changed when it was published', () => {
  const [article] = base.articles;
  expect(lastChange({ ...base, articles: [{ ...article!, published: '2024-06-01' }] }, '')).toBe('2024-06-01');
});

test.each([
  ['timeline/', '2024-05-09'],
  ['', '2024-05-03'],
  ['corrections/', '2024-05-09'],
])('a correction of a date changes /%s on %s', (address, day) => {
  expect(lastChange({ ...base, corrections: [correction('talks-agreed', '2024-05-09')] }, address)).toBe(day);
});

test('an old correction makes nothing older', () => {
  expect(lastChange({ ...base, corrections: [correction('talks-agreed', '2024-05-01')] }, 'timeline/')).toBe(
    '2024-05-03',
  );
});

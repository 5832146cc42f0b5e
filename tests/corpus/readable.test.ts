import { expect, test } from 'vitest';
import { readable } from '../../src/corpus/readable.ts';
import { languageOf } from '../../src/words/language.ts';

const versions = [
  { id: 'almanac', field: 'publisher', text: 'The Almanac', since: '2024-05-03', ended: 'c-1' },
  { id: 'almanac', field: 'title', text: 'Of tides', since: '2024-05-03', ended: 'c-1' },
  { id: 'old', field: 'title', text: 'An old title', since: '2024-05-03', ended: 'c-1' },
  { id: 'old', field: 'name', text: 'An old name', since: '2024-05-04', ended: 'c-2' },
  { id: 'old', field: 'name', text: 'An older name', since: '2024-05-03', ended: 'c-1' },
  { id: 'moved', field: 'name', text: 'Moved', since: '2024-05-03', ended: '' },
];
const names = new Map([['florin', 'Florin']]);
const read = (text: Parameters<ReturnType<typeof readable>>[0]) =>
  readable(versions, languageOf('en').words, (id) => names.get(id))(text);

test('ids read as the names of what they name, those of what is gone as what it was named last', () => {
  expect(read({ field: 'roles', text: 'President · florin' })).toBe('President · Florin');
  expect(read({ field: 'cites', text: 'almanac' })).toBe('The Almanac');
  expect(read({ field: 'cites', text: 'old' })).toBe('An old name');
  expect(read({ field: 'actors', text: 'moved' })).toBe('Moved');
  expect(read({ field: 'cites', text: 'nowhere' })).toBe('nowhere');
});

test('keys read as the site says them', () => {
  expect(read({ field: 'verdict', text: 'not-borne-out' })).toBe('not borne out');
  expect(read({ field: 'kind', text: 'unnamed-source' })).toBe('unnamed source');
  expect(read({ field: 'kind', text: 'unknown' })).toBe('Open questions');
  expect(read({ field: 'confidence', text: 'low' })).toBe('low confidence');
  expect(read({ field: 'text', text: 'refined' })).toBe('refined');
  expect(read({ field: 'kind', text: 'constructor' })).toBe('constructor');
});

test('dates read in words', () => {
  expect(read({ field: 'date', text: '2024-12-17/2026-03' })).toBe('17 December 2024 – March 2026');
  expect(read({ field: 'text', text: '2024-12-17' })).toBe('2024-12-17');
  expect(read({ field: 'date', text: 'soon' })).toBe('soon');
});

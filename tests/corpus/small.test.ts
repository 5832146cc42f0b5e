import { expect, test } from 'vitest';
import { likelyId } from '../../src/corpus/likely-id.ts';
import { shortName } from '../../src/corpus/short-name.ts';
import { sortName } from '../../src/corpus/sort-name.ts';
import { quotationMarks } from '../../src/corpus/quotation-marks.ts';
import { languageOf } from '../../src/words/language.ts';

test.each([
  ['SmithTreaty_2024', ['smith-treaty-2024']],
  ['Élan  vital!', ['elan-vital']],
  ['2024 talks', ['talks']],
  ['p-talks', ['talks']],
  ['site-p-talks', []],
  ['--talks--', ['talks']],
  ['USA', ['usa']],
  ['日本', []],
  ['2024', []],
])('the id that %s is near: %j', (text, ids) => {
  expect(likelyId(text)).toEqual(ids);
});

test.each([
  [{ name: 'Ada Low', kind: 'person' }, 'Low, Ada'],
  [{ name: 'Ada van Low', kind: 'person' }, 'Low, Ada van'],
  [{ name: 'Ada', kind: 'person' }, 'Ada'],
  [{ name: 'Ada Low', kind: 'person', sort: 'Ada Low' }, 'Ada Low'],
  [{ name: 'Herring Board', kind: 'organisation' }, 'Herring Board'],
  [{ name: 'Herring Board' }, 'Herring Board'],
  [{ name: 'The Herring Board', kind: 'organisation' }, 'Herring Board'],
  [{ name: 'The Herring Board', sort: 'The Herring Board' }, 'The Herring Board'],
])('%j is filed under %s', (entry, name) => {
  expect(sortName(entry, 'en-GB')).toBe(name);
});

test.each([
  [['HB'], 13, 'Herring Board'],
  [['HB'], 12, 'HB'],
  [['The Board', 'HB', 'BH'], 5, 'HB'],
  [['The Board of Herrings'], 5, 'Herring Board'],
  [[], 5, 'Herring Board'],
])('beside %j, in %i letters, it is %s', (aliases, letters, name) => {
  expect(shortName({ name: 'Herring Board', aliases: aliases.map((text) => ({ text })) }, letters)).toBe(name);
});

test.each([
  ['en', ['“', '”']],
  ['fr', ['«', '»']],
])('quotations in %s stand between %j', (language, marks) => {
  expect(quotationMarks(languageOf(language).words.marks)).toEqual(marks);
});

import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { namesAt } from '../../src/corpus/record-names.ts';
import { source } from '../views/corpora.ts';
import { languageOf } from '../../src/words/language.ts';

const { words } = languageOf('en');
const LONG = 'The Board of Herrings and Other Fishes';

/** What a record is called that stands in a list of a file. */
function names(record: object | undefined, list = 'actors', kind = 'articles') {
  const { section, ...rest } = namesAt(
    { kind, data: { [list]: [record] } } as unknown as Document,
    [list, 0, 'id'],
    'an-id',
  );
  return { ...rest, ...(section && { section: section(words) }) };
}

test.each<[string, object | undefined, object]>([
  ['its name', { name: 'Ada', title: 'T' }, { name: 'Ada', label: 'Ada' }],
  ['its title', { title: 'Talks', text: 'They talked.' }, { name: 'Talks', label: 'Talks' }],
  ['its topic', { topic: 'Entry', alt: 'A.' }, { name: 'Entry', label: 'Entry' }],
  ['what it says', { says: 'So. It is.', at: '6' }, { name: 'So. It is', label: '6' }],
  ['what it says, without a place', { says: 'So.' }, { name: 'So', label: 'So' }],
  ['its text', { text: 'They talked.', what: 'W.' }, { name: 'They talked', label: 'They talked' }],
  ['what was wrong', { what: 'A name.', alt: 'A' }, { name: 'A name', label: 'A name' }],
  ['what it shows', { alt: 'A harbour.' }, { name: 'A harbour.', label: 'A harbour.' }],
  ['its id', {}, { name: 'an-id', label: 'an-id' }],
  ['its id where it is wrong', undefined, { name: 'an-id', label: 'an-id' }],
  ['a shorter name in a row', { name: LONG, aliases: [{ text: 'BHF' }] }, { name: LONG, label: 'BHF' }],
  ['a long name where it has no shorter', { name: LONG }, { name: LONG, label: LONG }],
  [
    'a name of 35 letters in a row',
    { name: 'x'.repeat(35), aliases: [{ text: 'X' }] },
    { name: 'x'.repeat(35), label: 'x'.repeat(35) },
  ],
  [
    'its heading',
    { text: 'They talked.', heading: 'What was' },
    { name: 'They talked', label: 'They talked', section: 'What was' },
  ],
])('a record is called by %s', (_, record, expected) => {
  expect(names(record)).toEqual(expected);
});

test('a point is of the key points, a statement of those of its kind', () => {
  expect(names({ text: 'So.' }, 'key-points')).toEqual({ name: 'So', label: 'So', section: words.article.keyPoints });
  expect(names({ text: 'So.', kind: 'unknown' }, 'statements')).toEqual({
    name: 'So',
    label: 'So',
    section: words.article.statements.unknown,
  });
  expect(names({ text: 'So.' }, 'statements')).toEqual({ name: 'So', label: 'So' });
  expect(names({ text: 'So.', kind: 'event' }, 'dates')).toEqual({ name: 'So', label: 'So' });
});

test('a source is called by its title, and in a row by its publisher', () => {
  const given = { ...source({ id: 'a' }), 'publisher-short': 'HB' };
  expect(names(given, 'references', 'sources')).toEqual({ name: 'Entretien', label: 'HB' });
});

test('where the way to a record is broken, its id is its name', () => {
  const broken = { kind: 'articles', data: {} } as unknown as Document;
  expect(namesAt(broken, ['positions', 0, 'points', 0, 'id'], 'an-id')).toEqual({ name: 'an-id', label: 'an-id' });
});

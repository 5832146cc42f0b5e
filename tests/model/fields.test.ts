import { expect, test } from 'vitest';
import { flag, lang, number, pattern, text, truth, webAddress } from '../../src/model/fields.ts';
import { metaOf } from '../../src/model/schema.ts';
import { issuesOf } from './issues.ts';

test.each([
  ['text', () => text, '  Some words\n', 'Some words'],
  ['a web address', () => webAddress, 'http://www.example.org/a?b=c#d', 'http://www.example.org/a?b=c#d'],
  ['a language', () => lang, 'ja', 'ja'],
  ['a language, script and country', () => lang, 'zho-Hant-TW', 'zho-Hant-TW'],
  ['a number', () => number('a number'), '10', 10],
  ['a number of many digits', () => number('a number'), '1234', 1234],
  ['a truth', () => truth('false'), 'true', true],
  ['a flag', () => flag, 'true', true],
  ['a flag that is not said', () => flag, undefined, false],
  ['a truth that is denied', () => truth('true'), 'false', false],
  ['a truth that is not said', () => truth('true'), undefined, true],
])('%s is read', (_, schema, written, value) => {
  expect(schema().parse(written)).toBe(value);
});

test.each([
  ['no text', () => text, '', ['some text', 'some text']],
  ['spaces alone', () => text, ' \n', ['some text', 'some text']],
  ['what is not seen', () => text, '\u0301', ['some text']],
  ['an address without its scheme', () => webAddress, 'www.example.org', ['a web address']],
  ['an address amid words', () => webAddress, 'see https://www.example.org', ['a web address']],
  ['an address with spaces', () => webAddress, 'https://www.example.org/a b', ['a web address']],
  ['the name of a language', () => lang, ' Japanese ', ['`ja`, the tag of that language']],
  ['no language', () => lang, 'Martian', ['a language tag, such as `ja`']],
  ['a tag with more before it', () => lang, 'xx ja', ['a language tag, such as `ja`']],
  ['a tag with more after it', () => lang, 'ja-JP-x', ['a language tag, such as `ja`']],
  ['a small script', () => lang, 'zh-hant', ['a language tag, such as `ja`']],
  ['zero', () => number('a number'), '0', ['a number']],
  ['a negative number', () => number('a number'), '-1', ['a number']],
  ['a fraction', () => number('a number'), '1.5', ['a number']],
  ['another shape', () => pattern(/^Q\d+$/, 'an id of Wikidata'), '142', ['an id of Wikidata']],
])('%s is refused', (_, schema, written, messages) => {
  expect(issuesOf(schema(), written)).toEqual(messages);
});

test('what a shape is called stands in its meta data, and so does an example of a number', () => {
  expect(metaOf(pattern(/^Q\d+$/, 'an id of Wikidata'))).toEqual({ expected: 'an id of Wikidata' });
  expect(metaOf(number('a number'))).toMatchObject({ expected: 'a number', examples: ['1'] });
});

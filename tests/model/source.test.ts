import { expect, test } from 'vitest';
import { creatorsOf, publisherOf, shortPublisherOf, source } from '../../src/model/source.ts';

const names = (given: Record<string, string>) => {
  const read = source.parse({ id: 'nets', type: 'book', title: 'On nets', ...given });
  return [publisherOf(read), shortPublisherOf(read)];
};

test.each<[string, Record<string, string>, string[]]>([
  ['as the author says', { publisher: 'Herring Board', 'publisher-short': 'HB' }, ['Herring Board', 'HB']],
  ['the same where nothing is said', { publisher: 'Herring Board' }, ['Herring Board', 'Herring Board']],
  [
    'that of what it stands in where there is no publisher',
    { 'container-title': 'Annals of Herring', 'container-title-short': 'Ann. Herr.' },
    ['Annals of Herring', 'Ann. Herr.'],
  ],
  ['who issued it', { authority: 'Court of Kiel' }, ['Court of Kiel', 'Court of Kiel']],
  ['its title at last', {}, ['On nets', 'On nets']],
])('the short name of who answers for a source: %s', (_, given, expected) => {
  expect(names(given)).toEqual(expected);
});

test('who made a source answers for it where no one else does, its authors before all others', () => {
  const made = {
    author: [{ literal: 'The desk' }, { given: 'Ada', family: 'Low' }],
    editor: [{ literal: 'The board' }],
  };
  const read = (given: object) => source.parse({ id: 'nets', type: 'book', title: 'On nets', ...given });
  expect(creatorsOf(read(made))).toEqual(['The desk', 'Ada Low']);
  expect(creatorsOf(read({ editor: made.editor }))).toEqual(['The board']);
  expect(creatorsOf(read({}))).toEqual([]);
  expect(publisherOf(read(made))).toBe('The desk, Ada Low');
});

test.each([
  ['treaty', undefined, 'primary'],
  ['post', undefined, 'news'],
  ['book', undefined, 'reference'],
  ['book', 'news', 'news'],
])('a source of the type %s and the tier %s is of the tier %s', (type, given, tier) => {
  const brief = { id: 'nets', type, title: 'On nets' };
  expect(source.parse(given ? { ...brief, tier: given } : brief).tier).toBe(tier);
});

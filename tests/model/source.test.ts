import { expect, test } from 'vitest';
import { publisherOf, shortPublisherOf, source } from '../../src/model/source.ts';

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
  ['its title at last', {}, ['On nets', 'On nets']],
])('the short name of who answers for a source: %s', (_, given, expected) => {
  expect(names(given)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { examples } from '../../src/views/search-examples.ts';
import { homeOf } from '../../src/views/search.ts';
import { actor, base } from './corpora.ts';

test('what to look for is named in each of the ways that there are', () => {
  const names = [{ text: '岸 一', lang: 'ja' }];
  const people = [
    actor({ id: 'once', name: 'Once', kind: 'person', names }),
    actor({ id: 'often', name: 'Often', kind: 'person' }),
  ];
  const [[rva], [article]] = [base.agreements, base.articles];
  const agreements = [{ ...rva!, aliases: [{ text: 'RVA', auto: true }] }];
  const mention = { id: 'often', section: 'what-was-agreed', paragraph: 'p-a', opening: 'Often …' };
  const articles = [{ ...article!, mentions: [mention] }];
  expect(examples({ ...base, actors: people, agreements, articles })).toEqual([
    { text: 'Often' },
    { text: 'RVA' },
    { text: 'Visiting force' },
    { text: '岸 一', lang: 'ja' },
  ]);
  expect(examples({ ...base, actors: [], agreements: [], terms: [] })).toEqual([]);
});

test('each kind is at home on a page', () => {
  expect((['actor', 'date', 'section', 'claim'] as const).map((kind) => homeOf(base, kind))).toEqual([
    'glossary/',
    'timeline/',
    '',
    'claims/',
  ]);
});

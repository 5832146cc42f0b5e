import { expect, test } from 'vitest';
import { glossaryChoices, glossaryStyle, sourceChoices, sourcesStyle } from '../../src/views/choices.ts';
import { glossary } from '../../src/views/glossary.ts';
import { base, source } from './corpora.ts';

const corpus = {
  ...base,
  sources: [
    source({ id: 'a', tier: 'news', language: 'ja' }),
    source({ id: 'b', tier: 'news', language: 'fr' }),
    source({ id: 'c', tier: 'primary', language: 'ja' }),
    source({ id: 'd', tier: 'primary', language: undefined }),
  ],
};

test('tiers and languages are counted, and those without sources left out', () => {
  expect(sourceChoices(corpus)).toEqual({
    tiers: [
      { value: 'primary', count: 2 },
      { value: 'news', count: 2 },
    ],
    languages: [
      { value: 'fr', name: 'French', count: 1 },
      { value: 'ja', name: 'Japanese', count: 2 },
    ],
  });
});

test('each tier, each language and each pair of them hides what is not of it, but never what an address leads to', () => {
  const style = sourcesStyle(corpus);
  for (const [chosen, is] of [
    [':has([value=news]:checked)', '.news'],
    [':has([value=ja]:checked)', '[data-language=ja]'],
    [':has([value=news]:checked):has([value=fr]:checked)', '.news[data-language=fr]'],
  ]) {
    expect(style).toContain(`main${chosen} :is(.item,.part):not(${is},:has(${is}),:target,:has(:target)){`);
  }
  expect(style.match(/display:none/g)).toHaveLength(2 + 2 + 4);
});

test('a pair that no source is shows the words that say so', () => {
  const pair = ':has([value=primary]:checked):has([value=fr]:checked)';
  expect(sourcesStyle(corpus)).toContain(`main${pair}:not(:has(.primary[data-language=fr])) .none{display:block}`);
});

test('the glossary has a choice for each group that has entries', () => {
  expect(glossaryChoices(glossary(base).flatMap(({ entries }) => entries))).toEqual([
    { value: 'places', count: 2 },
    { value: 'terms', count: 1 },
    { value: 'agreements', count: 1 },
  ]);
  expect(glossaryStyle(base).match(/display:none/g)).toHaveLength(3);
});

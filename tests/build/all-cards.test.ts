import { expect, test } from 'vitest';
import { allCards } from '../../src/build/all-cards.ts';
import { embeds } from '../../src/figures/embeds.ts';
import { figureShares } from '../../src/figures/shares.ts';
import { shares } from '../../src/views/shares.ts';
import { base, term } from '../views/corpora.ts';

/** A corpus with so many things to share. */
function withShares(count: number) {
  const terms = Array.from({ length: count - shares({ ...base, terms: [] }).length }, (_, nth) =>
    term({ id: `term-${nth}`, url: `glossary/#term-${nth}` }),
  );
  return { ...base, terms };
}

const foldersOf = (corpus: typeof base) => allCards(corpus).map(({ folder }) => folder);

test('of a thousand things to share each has a card of its own', () => {
  const corpus = withShares(1_000);
  expect(foldersOf(corpus)).toEqual(expect.arrayContaining(shares(corpus).map(({ id }) => `s/${id}/`)));
});

test('of more none has, but shows that of the page it stands on, and figures keep theirs', () => {
  const corpus = withShares(1_001);
  const folders = foldersOf(corpus);
  expect(folders.filter((folder) => folder.startsWith('s/'))).toEqual(figureShares(corpus).map(({ id }) => `s/${id}/`));
  const cards = new Map(embeds(corpus).map(({ id, card }) => [id, card]));
  expect(cards.get('term-7')).toBe('glossary/');
  expect(cards.get('what-was-agreed')).toBe('');
  expect([...cards.values()].filter((card) => !folders.includes(card))).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { firstFound, openSearch } from '../../e2e/searching.ts';

/** A name in Latin, kanji or kana, its plural, initials, or with a slip; and the entry that it is of. */
const QUERIES = [
  ['Kishida', 'kishida'],
  ['岸田', 'kishida'],
  ['きしだ', 'kishida'],
  ['キシダ ふみお', 'kishida'],
  ['Kihsida', 'kishida'],
  ['Macrn', 'macron'],
  ['EM', 'macron'],
  ['sejourne', 'sejourne'],
  ['RAA', 'raa'],
  ['reciprocal access agreements', 'raa'],
  ['SDF', 'self-defense-forces'],
  ['自衛隊', 'self-defense-forces'],
  ['じえいたい', 'self-defense-forces'],
  ['Tokio', 'tokyo'],
  ['とうきょう', 'tokyo'],
  ['国会', 'diet'],
  ['Britain', 'united-kingdom'],
  ['visiting forces', 'visiting-force'],
  ['ほうもんぶたい', 'visiting-force'],
  ['Protcol 13', 'protocol-13'],
  ['acquisition and cross servicing agreement', 'acsa'],
  ['Elysee', 'french-presidency'],
] as const;

test('names find the right entry first', async ({ page }) => {
  await openSearch(page);
  for (const [query, id] of QUERIES) expect(await firstFound(page, query), query).toBe(`glossary/#${id}`);
});

test('words of a text find the section or entry that has them', async ({ page }) => {
  await openSearch(page);
  expect(await firstFound(page, 'Rafale fighters')).toBe('timeline/#ex-pegase23');
  expect(await firstFound(page, 'Kishida Tower of London')).toBe('timeline/#uk-signed');
  expect(await firstFound(page, 'near enough approach')).toBe('#talks-length');
  expect(await firstFound(page, 'Kishida Tower kazoo')).toBe('timeline/#uk-signed');
  await expect(page.locator('.results [role=status]')).toContainText('Left out: kazoo.');
  await page.getByRole('searchbox').fill('seafood Rafale Clipperton');
  await expect(page.locator('.results li').first()).toBeHidden();
  await page.getByRole('searchbox').fill('seafood Rafale');
  await expect(page.locator('.results [role=status]')).toContainText('this has most of them. Found: 6');
});

test('what is found shows the words that were looked for, and one letter of them is not enough', async ({ page }) => {
  await openSearch(page);
  await firstFound(page, 'near enough approach');
  await expect(page.locator('.results li mark').first()).toHaveText('near');
  await page.getByRole('searchbox').fill('xylophone');
  await expect(page.getByText('Nothing found.')).toBeVisible();
});

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { builtStory } from '../stories/build.ts';
import { withoutScripts } from './engines.ts';
import { firstFound, openSearch } from './searching.ts';
import { serve } from './server.ts';

/** In French, with names in Cyrillic, Devanagari, Chinese and Arabic; served below a path. */
const QUERIES = [
  ['Khrouchtchev', 'glossary/#khrouchtchev'],
  ['Khrouchtchef', 'glossary/#khrouchtchev'],
  ['Хрущев', 'glossary/#khrouchtchev'],
  ['URSS', 'glossary/#urss'],
  ['Egypte', 'glossary/#egypte'],
  ['مصر', 'glossary/#egypte'],
  ['नेहरू', 'glossary/#nehru'],
  ['周恩来', 'glossary/#zhou'],
  ['にほんこく', 'glossary/#japon'],
  ['Etats Unis', 'glossary/#etats-unis'],
  ['paraphent', 'timeline/#moscou-texte'],
] as const;

test.describe('of another story, below a path', () => {
  let server: Server;
  let root: string;

  test.beforeAll(async () => {
    server = await serve('/a/b/', builtStory('test-ban').dist);
    root = `http://localhost:${(server.address() as AddressInfo).port}/a/b/`;
  });
  test.afterAll(() => void server.close());

  test('names in any script and words of a text are found', async ({ page }) => {
    await openSearch(page, root);
    for (const [query, address] of QUERIES) expect(await firstFound(page, query), query).toBe(address);
    await page.getByRole('searchbox').fill('Kroutchtchev');
    await expect(page.getByText('Rien n’a été trouvé.')).toBeVisible();
  });

  test('a word too many, or misspelt among others, is left out, and that is said', async ({ page }) => {
    await openSearch(page, root);
    expect(await firstFound(page, 'paraphent xylophone')).toBe('timeline/#moscou-texte');
    await expect(page.locator('.results [role=status]')).toContainText('Laissés de côté\u202f: xylophone.');
    await page.getByRole('searchbox').fill('xylophone zygomatique');
    await expect(page.getByText('Rien n’a été trouvé.')).toBeVisible();
    await page.getByRole('searchbox').fill('paraphent');
    await expect(page.locator('.results [role=status]')).toHaveText(/^Trouvé/);
  });
});

test('nothing of the index is fetched before somebody turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/pagefind/') && asked.push(request.url()));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => asked.length).toBeGreaterThan(2);
});

test('it goes on without a network, under its policy, and what is asked stands in the address', async ({ page }) => {
  const faults: string[] = [];
  // A file of the face that is not there yet is missed by none, as the machine has another.
  const isMissing = (text: string) => text.includes('ERR_INTERNET_DISCONNECTED');
  page.on('console', (one) => one.type() === 'error' && !isMissing(one.text()) && faults.push(one.text()));
  page.on('requestfailed', (request) => request.resourceType() !== 'font' && faults.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  await openSearch(page);
  await page.context().setOffline(true);
  const name = (await page.locator('.all li.date a').first().textContent())!;
  await page.getByRole('searchbox').fill(name);
  await expect(page.locator('.results li a', { hasText: name }).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe(name);
  expect(faults).toEqual([]);
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.locator('.results li a', { hasText: name }).first()).toBeVisible();
});

test('kind and year narrow what is listed and what is found', async ({ page }) => {
  await openSearch(page);
  const year = (await page.locator('.all li[data-year]').first().getAttribute('data-year'))!;
  await page.getByLabel('Year').selectOption(year);
  const shown = page.locator('.all section li:visible');
  await expect(shown).toHaveCount(await page.locator(`.all li[data-year="${year}"]`).count());
  await page.getByLabel('Year').selectOption('');
  await page.getByLabel('Kind').selectOption('term');
  await expect(shown).toHaveCount(await page.locator('.all li.term').count());
  await page.getByRole('searchbox').fill('agreement');
  await expect(page.locator('.results li').first()).toBeVisible();
  expect(await page.locator('.results li:not(.term)').count()).toBe(0);
});

test('the key leads to the search from any page, not while one writes, and can be turned off', async ({ page }) => {
  await page.goto('timeline/');
  await page.keyboard.press('/');
  // An empty question leaves the address as soon as the page has read it.
  await page.waitForURL(/\/search\/(\?q=)?$/);
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(box).toHaveValue('1/2');
  await page.getByRole('checkbox').uncheck();
  await page.goto('timeline/');
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  expect(page.url()).toMatch(/\/timeline\/$/);
});

test('at rest the list is folded, and a link to a letter unfolds it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSearch(page);
  await expect(page.locator('.all section li:visible')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2 * 844);
  await page.getByRole('link', { name: 'N', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'N', exact: true })).toBeInViewport();
});

test.describe('without scripts', () => {
  withoutScripts();

  test('it is everything from A to Z, and each leads to its place', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('form')).toBeHidden();
    const links = page.locator('.all section li a');
    expect(await links.count()).toBeGreaterThan(100);
    await page.locator('.all summary').first().click();
    await links.first().click();
    expect(new URL(page.url()).hash).not.toBe('');
  });
});

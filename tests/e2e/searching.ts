import { expect, type Page } from '@playwright/test';

/** Opens the search of a site, turns to it, and waits until it needs no network any more. */
export async function openSearch(page: Page, root = ''): Promise<void> {
  await page.goto(`${root}search/`);
  const index = page.waitForResponse(/\.pf_fragment$/);
  await page.getByRole('searchbox').focus();
  await index;
  await page.waitForLoadState('networkidle');
}

/** Where the first that is found leads, below the site's root. */
export async function firstFound(page: Page, query: string): Promise<string> {
  const box = page.getByRole('searchbox');
  await box.fill('');
  await expect(page.locator('.results')).toBeHidden();
  await box.fill(query);
  const first = page.locator('.results li a').first();
  await expect(first, query).toBeVisible();
  return (await first.getAttribute('href'))!.replace('../', '');
}

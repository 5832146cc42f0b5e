import { expect, test, type Page } from '@playwright/test';
import { withoutScripts } from '../../e2e/engines.ts';
import { DATA } from '../../e2e/pages.ts';

type Entry = { id: string; kind: string; actors: string[]; agreements: string[] };
const DATES: Entry[] = DATA.dates;
const KINDS = [...new Set(DATES.map(({ kind }) => kind))];
const [busiest] = (DATA.actors as { id: string }[]).toSorted((a, b) => of(b.id).length - of(a.id).length);
const SUBJECTS = [busiest!.id, DATA.actors.find(({ id }: Entry) => of(id).length > 1).id, DATA.agreements[0].id];

test.describe('without JavaScript', () => {
  withoutScripts();

  for (const kind of KINDS) {
    test(`the link of a kind shows only that kind, and its address does so again: ${kind}`, async ({
      page,
      context,
    }) => {
      const expected = DATES.filter((date) => date.kind === kind).map(({ id }) => id);
      await page.goto('timeline/');
      await page.locator(`.filter a.kind[href$="-${kind}"]`).click();
      expect((await shown(page)).sort()).toEqual(expected.toSorted());
      const again = await context.newPage();
      await again.goto(page.url());
      expect((await shown(again)).sort()).toEqual(expected.toSorted());
    });
  }

  test('the link to an entry shows it among all others', async ({ page }) => {
    await page.goto(`timeline/#${DATES.at(-1)!.id}`);
    expect((await shown(page)).length).toBe(DATES.length);
    await expect(page.locator(':target')).toBeInViewport();
  });

  for (const id of SUBJECTS) {
    test(`a view holds the entries of its subject and no others, and newest first turns them round: ${id}`, async ({
      page,
    }) => {
      await page.goto(`timeline/of/${id}/`);
      expect((await shown(page)).sort()).toEqual(
        of(id)
          .map((date) => date.id)
          .sort(),
      );
      const oldest = await shown(page, ':not(.forecast)');
      await page.getByRole('link', { name: 'newest first' }).click();
      await page.waitForURL('**/newest/');
      expect(await shown(page, ':not(.forecast)')).toEqual(oldest.toReversed());
    });
  }

  test('forecasts stand apart from what happened', async ({ page }) => {
    await page.goto('timeline/');
    const mixed = page
      .locator('section')
      .filter({ has: page.locator('.entry.forecast') })
      .filter({ has: page.locator('.entry:not(.forecast)') });
    await expect(page.locator('.entry.forecast').first()).toBeVisible();
    await expect(mixed).toHaveCount(0);
  });
});

test('the year stays in sight while its entries pass', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('timeline/');
  const years = page.locator('.year');
  const heights = await years.evaluateAll((all) => all.map((year) => year.getBoundingClientRect().height));
  const longest = years.nth(heights.indexOf(Math.max(...heights)));
  await longest.evaluate((year) => scrollTo(0, scrollY + year.getBoundingClientRect().top + year.clientHeight / 2));
  await expect(longest.locator('h2')).toBeInViewport({ ratio: 1 });
});

function of(id: string): Entry[] {
  return DATES.filter(({ actors, agreements }) => actors.includes(id) || agreements.includes(id));
}

/** The ids of the entries that can be seen, in their order. */
function shown(page: Page, which = ''): Promise<string[]> {
  const links = page.locator(`li.entry${which} .when a.self`);
  return links.evaluateAll((all) =>
    all.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')!.split('#')[1]!),
  );
}

import type { Page } from '@playwright/test';
import { expect, test } from '../../e2e/kept-page.ts';
import { skipMissingEngines, withoutScripts } from '../../e2e/engines.ts';
import { DATA } from '../../e2e/pages.ts';

skipMissingEngines();

type Entry = { id: string; date: string; kind: string; actors: string[]; agreements: string[] };
const DATES: Entry[] = DATA.dates;
const KINDS = [...new Set(DATES.map(({ kind }) => kind))];
const [busiest] = (DATA.actors as { id: string }[]).toSorted((a, b) => of(b.id).length - of(a.id).length);
const SUBJECTS = [busiest!.id, DATA.actors.find(({ id }: Entry) => of(id).length > 1).id, DATA.agreements[0].id];

/** The last day first; what is of one day stays in its order. */
const turned = (ids: string[]) => {
  const dates = new Map(DATES.map(({ id, date }) => [id, date]));
  return [...Map.groupBy(ids, (id) => dates.get(id)).values()].toReversed().flat();
};

test.describe('without JavaScript', () => {
  withoutScripts();

  for (const kind of KINDS) {
    test(`the link of a kind leads to that kind, and a date or the other order keeps it: ${kind}`, async ({ page }) => {
      const expected = DATES.filter((date) => date.kind === kind).map(({ id }) => id);
      await page.goto('timeline/');
      await page.locator(`#site-only-${kind} a`).click();
      await page.waitForURL(`**/timeline/${kind}/`);
      const oldest = await listed(page);
      expect(oldest.toSorted()).toEqual(expected.toSorted());
      await page.locator('.entry a.self').last().click();
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`/timeline/${kind}/$`));
      expect(await listed(page)).toEqual(oldest);
      await page.getByRole('link', { name: 'newest first' }).click();
      await page.waitForURL(`**/timeline/${kind}/newest/`);
      expect(await listed(page)).toEqual(turned(oldest));
      await page.goBack();
      await page.waitForURL(`**/timeline/${kind}/#*`);
    });
  }

  for (const id of SUBJECTS) {
    test(`a view holds the entries of its subject and no others, and newest first turns them round: ${id}`, async ({
      page,
    }) => {
      await page.goto(`timeline/of/${id}/`);
      const ids = of(id).map((date) => date.id);
      expect((await listed(page)).sort()).toEqual(ids.sort());
      await page.getByRole('link', { name: 'newest first' }).click();
      await page.waitForURL(`**/of/${id}/newest/`);
      expect((await listed(page)).sort()).toEqual(ids.sort());
    });
  }

  test('all dates stand on the timeline, and those of the story before all others of their day', async ({ page }) => {
    await page.goto('timeline/');
    expect((await listed(page)).sort()).toEqual(DATES.map(({ id }) => id).sort());
    const turn = page.locator('.entry.day');
    expect(await turn.locator('.same-day .entry').count()).toBeGreaterThan(1);
    const day = await turn.locator('time').first().getAttribute('datetime');
    expect(await page.locator(`.entry:not(.day, .day *) > .when time[datetime="${day}"]`).count()).toBe(0);
  });
});

for (const what of ['entry', 'year']) {
  test(`a link to what is folded unfolds it: ${what}`, async ({ page }) => {
    await page.goto('timeline/');
    const folded = what === 'entry' ? '.others .minor > details > .told' : '.early .year h2';
    const id = (await page.locator(folded).first().getAttribute('id'))!;
    await expect(page.locator(`#${id}`)).toBeHidden();
    await page.goto('about/');
    await page.goto(`timeline/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
}

test('the filter takes three lines of a phone at most', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('timeline/');
  const tops = await page
    .locator('.filter > div > ul > li, .filter summary')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
  const lines = tops.toSorted((a, b) => a - b).filter((top, index, all) => index === 0 || top - all[index - 1]! > 8);
  expect(lines.length).toBeLessThanOrEqual(3);
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

/** The ids of the entries, folded or not, in their order. */
function listed(page: Page): Promise<string[]> {
  const links = page.locator('.entry > .when a.self');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('#')[1]!));
}

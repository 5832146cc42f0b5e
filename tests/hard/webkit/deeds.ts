import { By, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { find, settled, SOON, type Step } from './step.ts';

const paper = (driver: WebDriver) =>
  driver.executeScript<string>('return getComputedStyle(document.body).backgroundColor');

const isFocused = (driver: WebDriver, element: WebElement) =>
  driver.executeScript<boolean>('return document.activeElement === arguments[0]', element);

/** As one who has no mouse comes to an element: a focus that is given is none of the keyboard to the browser. */
async function tabTo(driver: WebDriver, element: WebElement): Promise<void> {
  for (let stop = 0; stop < 200 && !(await isFocused(driver, element)); stop++)
    await driver.actions().sendKeys(Key.TAB).perform();
}

/** What a page does when something is pointed at, chosen, typed or unfolded. */
export const DEEDS: Step[] = [
  [
    'a summary unfolds what it is of, and folds it again',
    async (driver, root) => {
      await driver.get(`${root}timeline/`);
      const [details] = await driver.findElements(By.css('main details:not([open]):has(> summary)'));
      const inside = await details!.findElement(By.css(':scope > :not(summary)'));
      const summary = await details!.findElement(By.css('summary'));
      for (const shown of [true, false]) {
        await summary.click();
        await settled(driver, inside, shown);
      }
    },
  ],
  [
    'a mention previews its entry to the pointer and to the keyboard, and Escape closes it',
    async (driver, root) => {
      await driver.get(root);
      const link = await find(driver, '.prose a[interestfor]');
      const preview = await find(driver, `#${await link.getAttribute('interestfor')}`);
      await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', link);
      await driver.actions().move({ origin: link }).perform();
      await settled(driver, preview, true);
      await driver.actions().move({ x: 1, y: 1 }).perform();
      await settled(driver, preview, false);
      await tabTo(driver, link);
      await settled(driver, preview, true);
      await driver.actions().sendKeys(Key.ESCAPE).perform();
      await settled(driver, preview, false);
    },
  ],
  [
    'the key / leads to the search, which finds a name as one types',
    async (driver, root, corpus) => {
      const { name, url } = corpus.actors[0]!;
      await driver.get(`${root}timeline/`);
      await driver.actions().sendKeys('/').perform();
      await driver.wait(until.urlContains('/search/'), SOON);
      const box = await find(driver, '[name=q]');
      await settled(driver, box, true);
      await driver.wait(() => isFocused(driver, box), SOON, 'the box has no focus');
      await driver.actions().sendKeys(name).perform();
      const first = await driver.wait(until.elementLocated(By.css('.results li a')), SOON);
      const found = new URL((await first.getAttribute('href'))!).href;
      if (found !== root + url) throw new Error(`found ${found}, not ${url}`);
    },
  ],
  [
    'the colours that a reader chooses hold on other pages, until those of the system are chosen again',
    async (driver, root) => {
      await driver.get(root);
      const own = await paper(driver);
      const choose = async (theme: string) => (await find(driver, `[name=theme][value=${theme}]`)).click();
      await choose('dark');
      const dark = await paper(driver);
      if (dark === own) throw new Error('the same');
      await driver.get(`${root}timeline/`);
      if ((await paper(driver)) !== dark) throw new Error('forgotten');
      await choose('auto');
      if ((await paper(driver)) !== own) throw new Error('kept');
    },
  ],
  [
    'the sign beside a name copies the link to it, and says so',
    async (driver, root, corpus) => {
      const { id, name } = corpus.actors[0]!;
      await driver.get(`${root}glossary/`);
      await (await find(driver, `.self[href="#${id}"]`)).click();
      const said = await find(driver, '[role=status]');
      await driver.wait(async () => (await said.getText()).includes(name), SOON, 'nothing is said');
    },
  ],
  [
    'choosing a group shows its entries alone, and all again',
    async (driver, root) => {
      await driver.get(`${root}glossary/`);
      const shown = () =>
        driver.executeScript<number>(
          'return [...document.querySelectorAll(".item")].filter((item) => item.checkVisibility()).length',
        );
      const all = await shown();
      for (const [value, count] of [
        ['people', (await driver.findElements(By.css('.item.people'))).length],
        ['all', all],
      ] as const) {
        await (await find(driver, `[name=group][value=${value}]`)).click();
        if ((await shown()) !== count) throw new Error(`${await shown()} in place of ${count} of ${value}`);
      }
    },
  ],
  [
    'the first page of a visit fetches the face for the second, which is set in it',
    async (driver, root) => {
      const loaded = 'return [...document.fonts].filter(({ status }) => status === "loaded").length';
      await driver.get(root);
      await (await find(driver, 'nav a[href$="timeline/"], header a[href$="timeline/"]')).sendKeys(Key.ENTER);
      await driver.wait(until.urlMatches(/\/timeline\/$/), SOON);
      await driver.wait(async () => (await driver.executeScript<number>(loaded)) > 0, SOON, 'no font is loaded');
    },
  ],
];

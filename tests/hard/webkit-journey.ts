import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axeCore from 'axe-core';
import { By, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { heads } from '../../src/views/heads.ts';
import { serve } from '../e2e/server.ts';
import { builtStory } from '../stories/build.ts';
import type { Promised } from './promise.ts';
import { inWebKit, missingWebKit } from './webkit/driver.ts';

/** Milliseconds within which something that the page does by itself has happened. */
const SOON = 20_000;

type Step = [what: string, take: (driver: WebDriver, root: string, corpus: Corpus) => Promise<unknown>];

const find = (driver: WebDriver, css: string) => driver.findElement(By.css(css));

/** Waits until an element is what it should be. */
async function settled(driver: WebDriver, element: WebElement, shown: boolean): Promise<void> {
  await driver.wait(shown ? until.elementIsVisible(element) : until.elementIsNotVisible(element), SOON);
}

/** Waits until the target of the address is within the window. */
async function inSight(driver: WebDriver, id: string): Promise<void> {
  const look = `const target = document.querySelector(':target');
    const { top, bottom } = target?.getBoundingClientRect() ?? {};
    return target?.id === arguments[0] && bottom > 0 && top < innerHeight`;
  await driver.wait(() => driver.executeScript<boolean>(look, id), SOON, `#${id} is not in sight`);
}

/** Runs in a page: what axe finds in it. */
const AXE = `const done = arguments[0];
  axe.run({ resultTypes: ['violations'], preload: false }).then(({ violations }) =>
    done(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target))),
    (error) => done([String(error)]))`;

/** What a reader does, each from a page that it opens. */
const JOURNEY: Step[] = [
  [
    'the address of each kind of record leads to it',
    async (driver, root, corpus) => {
      const records = [corpus.dates, corpus.actors, corpus.agreements, corpus.terms, corpus.claims, corpus.sources];
      for (const { id, url } of records.map((list) => list.at(-1)!)) {
        await driver.get(root + url);
        await inSight(driver, id);
      }
    },
  ],
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
    'the filter of a kind leads to its entries, and back to all',
    async (driver, root, corpus) => {
      const { kind } = corpus.dates[0]!;
      await driver.get(`${root}timeline/`);
      await (await find(driver, `#site-only-${kind} a`)).sendKeys(Key.ENTER);
      await driver.wait(until.urlContains(`/timeline/${kind}/`), SOON);
      await driver.navigate().back();
      await driver.wait(until.urlMatches(/\/timeline\/$/), SOON);
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
      await link.sendKeys(Key.ESCAPE);
      await settled(driver, preview, true);
      await driver.actions().sendKeys(Key.ESCAPE).perform();
      await settled(driver, preview, false);
    },
  ],
  [
    'a mention leads to its entry, and back to its very place',
    async (driver, root) => {
      await driver.get(root);
      const link = await find(driver, '.prose a.actor');
      await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', link);
      const place = await driver.executeScript<number>('return scrollY');
      const href = (await link.getAttribute('href'))!;
      await link.sendKeys(Key.ENTER);
      await inSight(driver, new URL(href).hash.slice(1));
      await driver.navigate().back();
      const back = `return location.hash === '' && Math.abs(scrollY - arguments[0]) < 100`;
      await driver.wait(() => driver.executeScript<boolean>(back, place), SOON, `not back at ${place}`);
    },
  ],
  [
    'the search finds a name as one types',
    async (driver, root, corpus) => {
      const { name, url } = corpus.actors[0]!;
      await driver.get(`${root}search/`);
      const box = await find(driver, '[name=q]');
      await settled(driver, box, true);
      await box.sendKeys(name);
      const first = await driver.wait(until.elementLocated(By.css('.results li a')), SOON);
      const found = new URL((await first.getAttribute('href'))!).href;
      if (found !== root + url) throw new Error(`found ${found}, not ${url}`);
    },
  ],
  [
    'a link that is a drawing has a name',
    async (driver, root) => {
      await driver.get(`${root}claims/`);
      const link = await find(driver, '.tally a');
      if (!(await link.getAccessibleName())) throw new Error('none');
    },
  ],
  [
    'the styles of paper are there',
    async (driver, root) => {
      await driver.get(root);
      const rules = `return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule.media?.mediaText.includes('print')).length`;
      if ((await driver.executeScript<number>(rules)) === 0) throw new Error('no rule for print');
    },
  ],
  [
    'axe finds nothing on any page',
    async (driver, root, corpus) => {
      await driver.manage().setTimeouts({ script: 120_000 });
      const found: string[] = [];
      for (const { address } of heads(corpus)) {
        await driver.get(root + address);
        await driver.executeScript(axeCore.source);
        const violated = await driver.executeAsyncScript<string[]>(AXE);
        found.push(...violated.map((one) => `/${address}: ${one}`));
      }
      if (found.length > 0) throw new Error(found.join(', '));
    },
  ],
];

/** Playwright cannot drive WebKitGTK: what a reader does is done by WebDriver. */
const promised: Promised = {
  promise: 'P11',
  name: 'a journey and axe in WebKitGTK',
  target: `${JOURNEY.length} of ${JOURNEY.length} steps`,
  run: async (say) => {
    const missing = missingWebKit();
    if (missing.length > 0) return { figure: `not run: missing ${missing.join(', ')}`, held: false };
    const { dist, corpus } = builtStory('three-reports');
    const server: Server = await serve('/', dist);
    const root = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const failed: string[] = [];
    await inWebKit(async (driver) => {
      for (const [what, take] of JOURNEY) {
        say(what);
        await take(driver, root, corpus).catch((error: Error) => failed.push(`${what}: ${error.message}`));
      }
    }).finally(() => server.close());
    const done = JOURNEY.length - failed.length;
    return {
      figure: `${done} of ${JOURNEY.length} steps${failed.map((fault) => `; ${fault}`).join('')}`,
      held: failed.length === 0,
    };
  },
};

export default promised;

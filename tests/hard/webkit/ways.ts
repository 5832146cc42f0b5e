import { Key, until } from 'selenium-webdriver';
import { find, inSight, SOON, type Step } from './step.ts';

/** Where links lead, and the way back. */
export const WAYS: Step[] = [
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
    'an address that was published once leads to what took its place',
    async (driver, root, corpus) => {
      const old = corpus.permalinks.filter(({ id, text }) => text === undefined && !(id in corpus.index));
      if (old.length === 0) throw new Error('there is none');
      for (const { id, page } of old) {
        await driver.get(`${root}${page}#${id}`);
        await inSight(driver, id);
      }
    },
  ],
  [
    'a share page leads on to the place itself',
    async (driver, root, corpus) => {
      const { id } = corpus.dates[0]!;
      await driver.get(`${root}s/${id}/`);
      await driver.wait(until.urlContains(`#${id}`), SOON);
      await inSight(driver, id);
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
];

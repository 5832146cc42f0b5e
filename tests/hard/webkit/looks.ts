import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import { Key, type WebDriver } from 'selenium-webdriver';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { heads } from '../../../src/views/heads.ts';
import { builtStory } from '../../stories/build.ts';
import { find, type Step } from './step.ts';

/** Stops of the keyboard that are walked on a page at most. */
const STOPS = 60;

/** Runs in a page: numbers all that the keyboard should stop at, in order, and tells how many there are. */
const NUMBER_STOPS = `const stops = [...document.querySelectorAll(
    'a[href], summary, select, input:not([type=radio]), input:checked, button, [tabindex="0"]')]
    .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility())
    .filter((stop) => !stop.matches('summary') || getComputedStyle(stop).visibility === 'visible');
  stops.forEach((stop, index) => (stop.dataset.stop = index));
  return stops.length`;

/** Runs in a page: the number of the stop that has the focus, unless that is not to be seen. */
const STOP = `const focused = document.activeElement;
  return getComputedStyle(focused).outlineStyle === 'none' ? 'unseen' : focused.dataset.stop`;

/** Runs in a page: by how many pixels it is wider than its window. */
const OVER = 'return document.documentElement.scrollWidth - innerWidth';

/** Runs in a page: how much it keeps. */
const KEPT = 'return localStorage.length + sessionStorage.length + document.cookie.length';

/** Runs in a page: what was fetched for it. */
const ASKED = 'return performance.getEntriesByType("resource").map(({ name }) => name)';

/** Runs in a page: what axe finds in it. */
const AXE = `const done = arguments[0];
  axe.run({ resultTypes: ['violations'], preload: false }).then(({ violations }) =>
    done(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target))),
    (error) => done([String(error)]))`;

/** What is looked at on every page, and what on one. */
export const LOOKS: Step[] = [
  [
    'the keyboard reaches every link of every page in order, and each is seen',
    (driver, root, corpus) =>
      everyPage(driver, root, corpus, async () => {
        const count = await driver.executeScript<number>(NUMBER_STOPS);
        for (let stop = 0; stop < Math.min(count, STOPS); stop++) {
          await driver.actions().sendKeys(Key.TAB).perform();
          const reached = await driver.executeScript<string>(STOP);
          if (reached !== String(stop)) return [`stop ${reached} in place of ${stop}`];
        }
        return [];
      }),
  ],
  [
    'no page is wider than a narrow window',
    async (driver, root, corpus) => {
      const window = driver.manage().window();
      const { width, height } = await window.getRect();
      // It can be no narrower.
      await window.setRect({ width: 447, height });
      await everyPage(driver, root, corpus, async () => {
        const pixels = await driver.executeScript<number>(OVER);
        return pixels > 0 ? [`${pixels} pixels`] : [];
      }).finally(() => window.setRect({ width, height }));
    },
  ],
  [
    'no page with text of twice the size is wider than its window',
    (driver, root, corpus) =>
      everyPage(driver, root, corpus, async () => {
        const pixels = await driver.executeScript<number>(`document.documentElement.style.fontSize = '200%'; ${OVER}`);
        return pixels > 0 ? [`${pixels} pixels`] : [];
      }),
  ],
  [
    'no page keeps anything, or asks another host',
    async (driver, root, corpus) => {
      await driver.get(root);
      // What was chosen on the way here.
      await driver.executeScript('localStorage.clear()');
      await everyPage(driver, root, corpus, async () => {
        const kept = await driver.executeScript<number>(KEPT);
        const asked = await driver.executeScript<string[]>(ASKED);
        return [...(kept > 0 ? [`keeps ${kept}`] : []), ...asked.filter((name) => !name.startsWith(root))];
      });
    },
  ],
  [
    'the print edition is read from a disk, and asks for nothing',
    async (driver, _, { articles }) => {
      const { dist } = builtStory('three-reports');
      await driver.get(pathToFileURL(join(dist, 'print/index.html')).href);
      const asked = await driver.executeScript<string[]>(ASKED);
      if (asked.length > 0) throw new Error(`asks for ${asked.join(', ')}`);
      if (!(await (await find(driver, 'main')).getText()).includes(articles[0]!.title)) throw new Error('no text');
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
      await everyPage(driver, root, corpus, async () => {
        await driver.executeScript(axeCore.source);
        return driver.executeAsyncScript<string[]>(AXE);
      });
    },
  ],
];

/** Looks at every page that stands for itself. @throws Error with all that was found */
async function everyPage(
  driver: WebDriver,
  root: string,
  corpus: Corpus,
  look: () => Promise<string[]>,
): Promise<void> {
  const found: string[] = [];
  for (const { address } of heads(corpus)) {
    await driver.get(root + address);
    found.push(...(await look()).map((one) => `/${address}: ${one}`));
  }
  if (found.length > 0) throw new Error(found.join(', '));
}

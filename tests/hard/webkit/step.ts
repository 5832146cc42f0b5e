import { By, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Corpus } from '../../../src/corpus/corpus.ts';

/** What a reader does in a browser, from a page that it opens; throws where what should come of it does not. */
export type Step = [what: string, take: (driver: WebDriver, root: string, corpus: Corpus) => Promise<unknown>];

/** Milliseconds within which something that the page does by itself has happened. */
export const SOON = 20_000;

export const find = (driver: WebDriver, css: string) => driver.findElement(By.css(css));

/** Waits until an element is what it should be. */
export async function settled(driver: WebDriver, element: WebElement, shown: boolean): Promise<void> {
  await driver.wait(shown ? until.elementIsVisible(element) : until.elementIsNotVisible(element), SOON);
}

/** Waits until the target of the address is within the window, or begins what is. */
export async function inSight(driver: WebDriver, id: string): Promise<void> {
  const look = `const target = document.querySelector(':target');
    const { top, bottom } = target?.getBoundingClientRect() ?? {};
    return target?.id === arguments[0] && bottom > 0 && top < innerHeight`;
  await driver.wait(() => driver.executeScript<boolean>(look, id), SOON, `#${id} is not in sight`);
}

import { expect, test } from '@playwright/test';
import { onlyChromium } from './engines.ts';

onlyChromium('in which font a letter is set');

/** The fonts that the project has, of which a browser may name the weight too. */
const FAMILIES = ['Source Serif 4', 'Noto Serif', 'Noto Naskh'];

/** XPath of the elements that have a text of their own. */
const WITH_TEXT = '//body//*[text()[normalize-space()]]';

test.skip(process.platform !== 'linux', 'Linux');

for (const path of ['', 'glossary/']) {
  test(`no letter is set in a font of the machine: /${path}`, async ({ page }) => {
    await page.goto(path);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await session.send('DOM.getDocument');
    const { searchId, resultCount } = await session.send('DOM.performSearch', { query: WITH_TEXT });
    const range = { fromIndex: 0, toIndex: resultCount };
    const { nodeIds } = await session.send('DOM.getSearchResults', { searchId, ...range });
    const used = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      // The files of the face bear no name.
      for (const { familyName, isCustomFont } of fonts) if (!isCustomFont) used.add(familyName);
    }
    expect(nodeIds.length).toBeGreaterThan(500);
    expect([...used].filter((name) => !FAMILIES.some((family) => name.startsWith(family)))).toEqual([]);
  });
}

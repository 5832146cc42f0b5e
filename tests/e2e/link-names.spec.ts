import { expect, test } from './kept-page.ts';
import { PAGES } from './pages.ts';

for (const path of PAGES) {
  test(`what stands in no sentence has a name of its own: /${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(sharedNames)).toEqual([]);
  });
}

/** Runs in the page: the names that lead to several places, of stops of the keyboard that no words beside them explain. */
function sharedNames(): string[] {
  document.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
  const places = new Map<string, Set<string>>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const beside = [...(link.closest('p, li, td, th, dd, figcaption')?.childNodes ?? [])].filter(
      (node) => node.nodeType === Node.TEXT_NODE,
    );
    const inSentence = beside.some((node) => /\p{L}{3}/u.test(node.nodeValue!));
    if (link.tabIndex < 0 || inSentence || !link.checkVisibility()) continue;
    const name = (link.ariaLabel ?? link.querySelector('title')?.textContent ?? link.innerText)
      .trim()
      .replace(/\s+/g, ' ');
    places.set(name, (places.get(name) ?? new Set()).add(String(link.getAttribute('href'))));
  }
  return [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name, hrefs]) => [name, ...hrefs].join(' '));
}

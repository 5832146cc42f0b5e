import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { addStandIns } from '../../src/build/stand-ins.ts';

/** A page with those anchors that it lacks. */
function withAnchors(html: string, ids: readonly string[]): string {
  const tree = rehype().parse(html);
  addStandIns(tree, ids);
  return rehype().stringify(tree);
}

const page = (main: string) => `<!doctype html><html><head><title>x</title></head><body>${main}</body></html>`;

test('anchors that a page lacks stand at the top of its main part', () => {
  const html = page('<main id="site-main"><h2 id="site-year-2024">2024</h2></main>');
  expect(withAnchors(html, ['site-year-1950', 'site-year-2024', 'site-year-1951'])).toBe(
    page(
      '<main id="site-main"><span id="site-year-1950"></span><span id="site-year-1951"></span><h2 id="site-year-2024">2024</h2></main>',
    ),
  );
});

test('a page that has all is left as it is', () => {
  const html = page('<main><h2 id="site-a">A</h2><p>b</p></main>');
  expect(withAnchors(html, ['site-a'])).toBe(html);
});

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, onTestFinished, test } from 'vitest';
import { finish } from '../../src/build/finish.ts';
import { finished } from '../../src/build/finish-page.ts';
import { base } from '../views/corpora.ts';
import { folderOf } from './dist.ts';

const STYLE = '\n  a > b::before { content: "  “¶”\\a & </b>"; }\n\n\t@media print { p { margin: 0 } }  ';
const PAGE = `<!DOCTYPE html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Talks  &amp; treaties</title>
    <style>${STYLE}</style>
    <script type="application/ld+json">{"a":  "b &amp; c"}</script>
  </head>
  <body>
    <p id="a">It <b>says</b>  <i>“so”</i> &lt;here&gt;,&nbsp;<a href="#a?x&amp;y">¶</a>.</p>
    <ul>
      <li>One</li>
      <li>Two <p class="notes">Source: <a href="s/">S</a></p></li>
    </ul>
    <table><thead><tr><th>Days</th></tr></thead><tbody><tr><td>2,324</td></tr></tbody></table>
    <svg viewBox="0 0 1 1"><text x="1%"> A <tspan>B</tspan> <tspan>C</tspan> </text></svg>
    <pre>  two
    lines  </pre>
    <details open><summary>More</summary> <p>Text.</p></details>
  </body>
</html>
`;

/** What a browser makes of a page: its elements with their attributes, and its text without white space, no-break spaces kept. */
function read(html: string) {
  const tree = rehype().parse(html);
  const elements: unknown[] = [];
  let letters = '';
  visit(tree, 'element', ({ tagName, properties }) => void elements.push([tagName, properties]));
  visit(tree, 'text', ({ value }) => void (letters += value.replace(/[ \t\n]+/g, '')));
  return { elements, letters };
}

const { page } = finished(PAGE, [], false);

test('a page keeps its elements, their attributes and all its letters', () => {
  const [before, after] = [read(PAGE), read(page)];
  expect(after.elements).toEqual(before.elements);
  expect(after.letters).toBe(before.letters);
});

test('tags go where HTML lets them', () => {
  const body = page.split('</script>')[1]!;
  for (const tag of ['</li>', '</td>', '</tr>', '</tbody>', '</thead>', '</body>']) expect(body).not.toContain(tag);
  expect(body).toContain('It <b>says</b>  <i>“so”</i> &#x3C;here>,\u00a0<a href="#a?x&#x26;y">¶</a>.');
});

test('the style is the same to the character, as its hash stands in the policy', () => {
  expect(page).toContain(`<style>${STYLE}</style>`);
});

test('a second time changes nothing', () => {
  expect(finished(page, [], false)).toEqual({ page });
});

test('pages at any depth are finished, and other files and pages of single records left as they are', async () => {
  const before = {
    '404.html': PAGE,
    'timeline/of/x/index.html': PAGE,
    'cite/x/index.html': PAGE,
    'data/article.json': '{ "a":  1 }',
    'favicon.svg': '<svg> <g> </g> </svg>',
  };
  const root = folderOf(before);
  onTestFinished(() => rmSync(root, { recursive: true }));
  await finish(root, base);
  const after = Object.keys(before).map((path) => [path, readFileSync(join(root, path), 'utf8')]);
  expect(Object.fromEntries(after)).toEqual({ ...before, '404.html': page, 'timeline/of/x/index.html': page });
});

const line = (words: string, lang = 'en-GB') => {
  const html = `<!DOCTYPE html><html lang="${lang}"><body><main>${words}</main></body></html>`;
  return /<main>(.*)<\/main>/.exec(finished(html, [], false).page)?.[1];
};

test.each([
  ['a day and its month', 'On 2 May 2024, 13 May', 'On 2\u00a0May 2024, 13\u00a0May'],
  ['a range of days', '2–5 May, 30 April – 2 May', '2–5\u00a0May, 30\u00a0April – 2\u00a0May'],
  ['a number and its unit', '2,739 days, 7 months', '2,739\u00a0days, 7\u00a0months'],
  ['not a year and a word', 'in 2024 May came; 3 Mayors, 2 daylight', 'in 2024 May came; 3 Mayors, 2 daylight'],
  ['not what is set as it is', '<code>2 May</code><pre>3 days</pre>', '<code>2 May</code><pre>3 days</pre>'],
  [
    'the sign of a judgement and its word',
    '<i>◇</i> No, <i class="sign">◇</i> late. ◇ Low.',
    '<i>◇</i> No, <i class="sign">◇</i>\u00a0late. ◇\u00a0Low.',
  ],
])('what is read as one stays on one line: %s', (_, words, kept) => {
  expect(line(words)).toBe(kept);
});

test('in the language of the page', () => {
  expect(line('Le 1er mai et le 2 juin, 3 ans, 2 May', 'fr')).toBe(
    'Le 1er\u00a0mai et le 2\u00a0juin, 3\u00a0ans, 2 May',
  );
});

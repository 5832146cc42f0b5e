import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { twinOf } from '../../src/build/markdown-twin.ts';

const twin = (main: string) =>
  twinOf(rehype().parse(`<!doctype html><html><body><header>Site</header><main>${main}</main></body></html>`));

test.each([
  ['a heading that leads to itself', '<h2 id="a"><a href="#a">A</a></h2>', '## [A](./#a)\n'],
  ['a link to another page', '<p><a href="../b/#c">B</a></p>', '[B](../b/#c)\n'],
  [
    'a caption',
    '<table><caption>What <a href="#x">x</a></caption><tr><th>A</th></tr><tr><td>1</td></tr></table>',
    'What [x](./#x)\n\n| A |\n| - |\n| 1 |\n',
  ],
  ['a sign that is called something', '<p><svg><title>Yes: it is</title><path/></svg></p>', 'Yes: it is\n'],
  ['a drawing', '<p>A</p><svg><text>1</text></svg>', 'A\n'],
  [
    'signs that Markdown would take for its own',
    '<p>1 * 2 * 3 [a] _b_ &lt;c&gt; # d</p>',
    '1 \\* 2 \\* 3 \\[a] \\_b\\_ \\<c> # d\n',
  ],
])('%s', (_, html, markdown) => {
  expect(twin(html)).toBe(markdown);
});

test.each([
  '<nav>N</nav>',
  '<fieldset><legend>F</legend></fieldset>',
  '<a class="share" href="s/">S</a>',
  '<a class="cite" href="cite/">C</a>',
  '<div popover="hint">P</div>',
  '<p hidden>H</p>',
])('without %s', (tool) => {
  expect(twin(`<p>A</p>${tool}<p>B</p>`)).toBe('A\n\nB\n');
});

import { expect, test } from 'vitest';
import { render } from './render.ts';

test.each([
  ['/timeline/', '', 'timeline/'],
  ['/timeline/', 'articles/x/', '../../timeline/'],
  ['/', 'rva/', '../'],
  ['/data/article.json', 'rva/', '../data/article.json'],
])('%s on the page at %j leads to %s', (url, page, href) => {
  expect(render(`[x](${url})`, page)).toMatchObject({ html: `<p><a href="${href}">x</a></p>`, messages: [] });
});

const ANY = '`#id`, or a page of the site such as `/timeline/`';

test.each([
  ['../timeline/', 'rva/', '`/timeline/`'],
  ['timeline/', '', '`/timeline/`'],
  ['/timeline/#pact-made', '', '`date:pact-made`'],
  ['../timeline/#pact-made', 'rva/', '`date:pact-made`'],
  ['/timelin/', '', `${ANY}; did you mean \`/timeline/\`?`],
  ['foo.html', '', ANY],
  ['?a', 'rva/', '`/rva/`'],
])('%s on the page at %j is refused for %s', (url, page, expected) => {
  expect(render(`Text [x](${url})`, page).messages).toEqual([
    `1:6 Unexpected address \`${url}\`, expected ${expected} [unknown-page]`,
  ]);
});

import { expect, test } from 'vitest';
import { parse } from './render.ts';

const SCHEMES =
  '`#id`, `/page/`, `https:`, `mailto:`, `actor:`, `claim:`, `date:`, `source:`, `section:`, `term:` or `picture:`';
const HTML = 'Unexpected raw HTML, expected Markdown [raw-html]';

test.each([
  '[x](https://x.example)',
  '[x](HTTPS://x.example)',
  '[x](mailto:a@x.example)',
  '<https://x.example>',
  '[x](/timeline/)',
  '[x](source:herald "§2")',
  '[x](#a)',
  '[x](actor:anybody)',
  '[x](a/b:c)',
  '[x](?a:b)',
  '`<b>`',
  '1 \\< 2',
  '[x][y]\n\n[y]: https://x.example',
])('let through: %j', (body) => {
  expect(parse(body).messages).toEqual([]);
});

test.each([
  ['a pair of tags', '<b>x</b>', [`1:1 ${HTML}`, `1:5 ${HTML}`]],
  ['a comment', 'x <!-- c -->', [`1:3 ${HTML}`]],
  ['a block', 'x\n\n<script>\nalert(1)\n</script>', [`3:1 ${HTML}`]],
])('raw HTML: %s', (_, body, messages) => {
  expect(parse(body).messages).toEqual(messages);
});

test.each([
  ['javascript', '[x](javascript:alert(1))', '1:1', ''],
  ['javascript', '[x](JavaScript:alert(1))', '1:1', ''],
  ['javascript', '[x](<\tjavascript:alert(1)>)', '1:1', ''],
  ['javascript', '<javascript:alert(1)>', '1:1', ''],
  ['javascript', '[x][y]\n\n[y]: javascript:alert(1)', '3:1', ''],
  ['vbscript', 'x\n\n> [x](vbscript:x)', '3:3', ''],
  ['http', '[x](http://x.example)', '1:1', '; did you mean `https:`?'],
  ['sorce', '[x](sorce:herald)', '1:1', '; did you mean `source:`?'],
])('the scheme %s in %j', (scheme, body, place, hint) => {
  expect(parse(body).messages).toEqual([
    `${place} Unexpected scheme \`${scheme}:\`, expected ${SCHEMES}${hint} [url-scheme]`,
  ]);
});

test.each(['[x](//x.example)', '[x](\\\\\\\\x.example)'])('another host: %s', (body) => {
  expect(parse(body).messages).toEqual([expect.stringMatching(/^1:1 .*\[url-scheme\]$/)]);
});

test.each(['[x](actor:skipper "§2")', '[x](https://x.example "A title")', '[x](#a "t")', '[x][y]\n\n[y]: /rva/ "t"'])(
  'a title that no page would show: %s',
  (body) => {
    expect(parse(body).messages).toEqual([
      expect.stringMatching(
        /^[13]:1 Unexpected title `.*` of a link, expected its words in the text, .* \[link-title\]$/,
      ),
    ]);
  },
);

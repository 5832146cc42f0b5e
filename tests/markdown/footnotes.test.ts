import { expect, test } from 'vitest';
import { parse, render, renderAnchored } from './render.ts';

const reference = (label: string, time: number, number: number) =>
  `<sup><a id="site-fnref-talks_${label}_${time}" href="#site-fn-talks_${label}" aria-label="Note ${number}">${number}</a></sup>`;
const back = (label: string, time: number, name: string) =>
  `\u00a0<a href="#site-fnref-talks_${label}_${time}" aria-label="Back to ${name}">↩</a>`;
const self = (id: string) => `\u00a0<a class="self" href="#${id}" aria-label="Link to this">#</a>`;

test('footnotes are numbered by their first reference, and lead back', () => {
  const { html } = renderAnchored('One.[^b] Two.[^a] Three.[^b]\n\n[^a]: Of *a*.\n[^b]: Of b.');
  expect(html.replaceAll('\n', '')).toBe(
    `<p id="p-1">One.${reference('b', 1, 1)} Two.${reference('a', 1, 2)} Three.${reference('b', 2, 1)}${self('p-1')}</p>` +
      '<div class="heading"><h2 id="site-notes-talks"><a class="self" href="#site-notes-talks">Notes</a></h2></div><ol>' +
      `<li id="site-fn-talks_b">Of b.${back('b', 1, 'note 1 in the text')}${back('b', 2, 'note 1 in the text, time 2')}${self('site-fn-talks_b')}</li>` +
      `<li id="site-fn-talks_a">Of <em>a</em>.${back('a', 1, 'note 2 in the text')}${self('site-fn-talks_a')}</li></ol>`,
  );
});

test('a record named in one is mentioned there', () => {
  const { html, mentions } = renderAnchored('One.[^a]\n\n[^a]: So says [K](actor:skipper) here.');
  expect(html).toContain('So says <a href="glossary/#skipper" class="actor">K</a> here.');
  expect(mentions).toEqual([
    { id: 'skipper', section: 'site-notes-talks', paragraph: 'site-fn-talks_a', opening: 'So says K…' },
  ]);
});

test('one of several paragraphs keeps them', () => {
  const { html } = render('One.[^a]\n\n[^a]: First.\n\n    Second.');
  expect(html).toMatch(/<p>First\.<\/p>\s*<p>Second\.\u00a0<a /);
});

test.each([
  [
    'unused',
    'x\n\n[^a]: y',
    '3:1 Unexpected `[^a]:` that nothing refers to, expected `[^a]` in the text [unused-label]',
  ],
  [
    'defined twice',
    'x[^a]\n\n[^a]: y\n\n[^a]: z',
    '5:1 Unexpected second `[^a]`, expected a label of its own; the first is on line 3 [duplicate-label]',
  ],
  [
    'without its text',
    'x\ny [^a] z',
    '2:3 Unexpected footnote without its text `[^a]`, expected `[^name]: text` on a line of its own [unsupported]',
  ],
  [
    'in a footnote',
    'x[^a] y[^b]\n\n[^a]: y[^b]\n[^b]: z',
    '3:8 Unexpected footnote in a footnote, expected one in the text [unsupported]',
  ],
  [
    'in a link',
    '[x[^a]](actor:skipper)\n\n[^a]: y',
    '1:3 Unexpected footnote in a link, expected one after it [unsupported]',
  ],
  [
    'with a strange name',
    'x[^a/b]\n\n[^a/b]: y',
    '1:2 Unexpected footnote `[^a/b]`, expected a name of letters, digits and hyphens [unsupported]',
  ],
])('a footnote %s', (_, body, message) => {
  expect(parse(body).messages[0]).toBe(message);
});

test.each([
  [
    'unused',
    '[Note]: https://a.example',
    '1:1 Unexpected `[note]:` that nothing refers to, expected `[words][note]` in the text [unused-label]',
  ],
  [
    'defined twice',
    '[a]\n\n[a]: /rva/\n[A]: /timeline/',
    '4:1 Unexpected second `[a]`, expected a label of its own; the first is on line 3 [duplicate-label]',
  ],
])('an address %s', (_, body, message) => {
  expect(parse(body).messages).toEqual([message]);
});

import { expect, test } from 'vitest';
import { parse, render, renderAnchored } from './render.ts';

const TABLE = '| Year | Ships |\n| --- | ---: |\n| 1990 | 12 |';
const self = (id: string) => `\u00a0<a class="self" href="#${id}" aria-label="Link to this">#</a>`;

test('a table scrolls in a region with a name, has a caption, scopes and a link to itself', () => {
  expect(renderAnchored(`Table: Ships *by* year\n\n${TABLE}`).html.replaceAll('\n', '')).toBe(
    '<div id="p-1" class="table" role="group" aria-label="Ships by year" tabindex="0"><table>' +
      `<caption>Ships <em>by</em> year${self('p-1')}</caption>` +
      '<thead><tr><th scope="col">Year</th><th class="end" scope="col">Ships</th></tr></thead>' +
      '<tbody><tr><td>1990</td><td class="end">12</td></tr></tbody></table></div>',
  );
});

test('one without a caption is called a table, and an empty cell of its head is no head', () => {
  expect(renderAnchored('| | a |\n| - | :-: |\n| b | |').html.replaceAll('\n', '')).toBe(
    '<div id="p-1" class="table" role="group" aria-label="Table" tabindex="0"><table>' +
      `<caption>Table${self('p-1')}</caption>` +
      '<thead><tr><td></td><th class="middle" scope="col">a</th></tr></thead>' +
      '<tbody><tr><td>b</td><td class="middle"></td></tr></tbody></table></div>',
  );
});

test('links in it are resolved, mentioned where it stands, and noted after it', () => {
  const { html, mentions } = renderAnchored(
    `Text.\n\n| a |\n| - |\n| Held by [K](actor:skipper), [E](source:eclair) |`,
  );
  expect(html).toContain('<td>Held by <a href="glossary/#skipper" class="actor">K</a>, ');
  expect(html).toMatch(/<\/table><\/div><div class="notes">Source: <a href="sources\/#eclair"/);
  expect(mentions.map(({ id, paragraph }) => [id, paragraph])).toEqual([
    ['skipper', 'p-2'],
    ['eclair', 'p-2'],
  ]);
});

test('its text, by which it is found again, is that of its caption and cells', () => {
  const { html } = renderAnchored(`> Table: T\n>\n> ${TABLE.replaceAll('\n', '\n> ')}`);
  expect(html).toMatch(/^<blockquote>\n<div id="p-1" class="table"/);
});

test('a paragraph that begins with Table: and is before none stays', () => {
  expect(render('Table: one\n\nText.').html).toBe('<p>Table: one</p>\n<p>Text.</p>');
});

test.each([
  ['too many cells', '| a |\n| - |\n| b | c |', '3:1 Unexpected row of 2 cells, expected 1, as many as in the head'],
  ['too few', '| a | b |\n| - | - |\n| c |', '3:1 Unexpected row of 1 cells, expected 2, as many as in the head'],
])('a row with %s', (_, body, message) => {
  expect(parse(body).messages).toEqual([`${message} [table-cells]`]);
});

test('one of three columns has heads of rows where these are bold, and each cell knows its column', () => {
  const { html } = render(
    '| What | Now | Then |\n| - | - | - |\n| **Fish** | *few* | many |\n| and **birds** | a | b |',
  );
  expect(html.replaceAll('\n', '')).toContain(
    '<tbody><tr><th scope="row"><strong>Fish</strong></th><td data-head="Now"><em>few</em></td><td data-head="Then">many</td></tr>' +
      '<tr><td>and <strong>birds</strong></td><td data-head="Now">a</td>',
  );
  expect(html).toContain('<table class="stack">');
});

import { expect, test } from 'vitest';
import { parse, render } from './render.ts';

/** A heading of a level: a link to itself, and the ways to share and to cite it beside it. */
const heading = (level: number, id: string, html: string, text: string) =>
  `<div class="heading"><h${level} id="${id}"><a class="self" href="#${id}">${html}</a></h${level}>` +
  ` <a class="share" href="s/${id}/" aria-label="Share “${text}”" tabindex="-1">Share</a>` +
  ` <a class="cite" href="cite/${id}/" aria-label="Cite “${text}”">Cite</a></div>`;

test.each([
  ['an id after it', '## Why tides {#why-tides}', heading(2, 'why-tides', 'Why tides', 'Why tides')],
  ['marked text', '### A *deep* one {#deep}', heading(3, 'deep', 'A <em>deep</em> one', 'A deep one')],
  ['an underlined heading', 'Why tides {#why}\n---', heading(2, 'why', 'Why tides', 'Why tides')],
  ['spaces around the id', '## Why   {#why}  ', heading(2, 'why', 'Why', 'Why')],
  ['digits and hyphens', '## Why {#a2-b3-}', heading(2, 'a2-b3-', 'Why', 'Why')],
  ['characters of HTML', '## R&D "<" {#rd}', heading(2, 'rd', 'R&#x26;D "&#x3C;"', 'R&#x26;D &#x22;<&#x22;')],
])('%s', (_, body, html) => {
  expect(render(body)).toEqual({ html, mentions: [], messages: [] });
});

test('a heading that holds a link has its own beside it, as a link can hold no other', () => {
  expect(render('## [S](actor:skipper) {#a}').html).toContain(
    '<h2 id="a"><a href="glossary/#skipper" class="actor">S</a>\u00a0<a class="self" href="#a" aria-label="Link to this">#</a></h2>',
  );
});

test('a heading without an id has no link', () => {
  expect(render('## A {#a}\n\n## C').html).toBe(`${heading(2, 'a', 'A', 'A')}\n<h2>C</h2>`);
});

test('the sections stand in order, at their places', () => {
  expect(parse('Text.\n\n## A {#a}\n\n### *B* {#b}\n\n> ## C {#c}').sections).toEqual([
    { id: 'a', text: 'A', depth: 2, line: 3, column: 1 },
    { id: 'b', text: 'B', depth: 3, line: 5, column: 1 },
    { id: 'c', text: 'C', depth: 2, line: 7, column: 3 },
  ]);
});

test('a short name after the id is for the list of contents alone', () => {
  const body = '## Why does it turn? {#why "The tide’s turn"}';
  expect(parse(body).sections).toEqual([
    { id: 'why', text: 'Why does it turn?', short: 'The tide’s turn', depth: 2, line: 1, column: 1 },
  ]);
  expect(render(body).html).toBe(render('## Why does it turn? {#why}').html);
});

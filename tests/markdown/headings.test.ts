import { expect, test } from 'vitest';
import { parse, render } from './render.ts';

/** The links beside a heading. */
const links = (id: string) =>
  `<a class="self" href="#${id}" aria-label="Link to this">#</a><a class="share" href="s/${id}/">Share</a>`;

test('a heading takes the id written after it, and has a visible link to itself', () => {
  expect(render('## Why tides wants it {#why-tides}\n\nText.')).toEqual({
    html:
      '<div class="heading"><h2 id="why-tides">Why tides wants it</h2>' +
      '<a class="self" href="#why-tides" aria-label="Link to this">#</a><a class="share" href="s/why-tides/">Share</a></div>\n<p>Text.</p>',
    mentions: [],
    messages: [],
  });
});

test.each([
  ['marked text', '### A *deep* one {#deep}', '<h3 id="deep">A <em>deep</em> one</h3>', 'deep'],
  ['an underlined heading', 'Why tides {#why}\n---', '<h2 id="why">Why tides</h2>', 'why'],
  ['spaces around the id', '## Why   {#why}  ', '<h2 id="why">Why</h2>', 'why'],
  ['digits and hyphens', '## Why {#a2-b3-}', '<h2 id="a2-b3-">Why</h2>', 'a2-b3-'],
  ['characters of HTML', '## R&D "<" {#rd}', '<h2 id="rd">R&#x26;D "&#x3C;"</h2>', 'rd'],
])('%s', (_, body, heading, id) => {
  expect(render(body)).toEqual({
    html: `<div class="heading">${heading}${links(id)}</div>`,
    mentions: [],
    messages: [],
  });
});

test('each heading has its own link, and a heading without an id none', () => {
  expect(render('## A {#a}\n\n### B {#b}\n\n## C').html).toBe(
    `<div class="heading"><h2 id="a">A</h2>${links('a')}</div>\n<div class="heading"><h3 id="b">B</h3>${links('b')}</div>\n<h2>C</h2>`,
  );
});

test('the sections stand in order, at their places', () => {
  expect(parse('Text.\n\n## A {#a}\n\n### *B* {#b}\n\n> ## C {#c}').sections).toEqual([
    { id: 'a', text: 'A', depth: 2, line: 3, column: 1 },
    { id: 'b', text: 'B', depth: 3, line: 5, column: 1 },
    { id: 'c', text: 'C', depth: 2, line: 7, column: 3 },
  ]);
});

import { expect, test } from 'vitest';
import { renderAnchored } from './render.ts';

const [KANTEI, ELYSEE] = ['[K](source:kantei "§2")', '[E](source:elysee)'];
const K = '<a href="sources/#kantei" class="source">K, §2</a>';
const E = '<a href="sources/#elysee" class="source">E</a>';
const NOTE = { kantei: 'Kantei, 2 May 2024', elysee: 'Élysée &#x26; others, 2024', unnamed: 'unnamed' };
const self = (number: number) => `\u00a0<a class="self" href="#p-${number}" aria-label="Link to this">#</a>`;
const link = (id: keyof typeof NOTE, up = '') => `<a href="${up}sources/#${id}" data-id="${id}">${NOTE[id]}</a>`;
const note = (text: string) => `<p class="notes">${text}</p>`;
const p = (number: number, inner: string) => `<p id="p-${number}">${inner}${self(number)}</p>`;

test.each([
  [
    'no source',
    'Text [S](date:uk-signed) [out](https://kantei.example/#kantei).',
    p(1, 'Text <a href="timeline/#uk-signed" class="date">S</a> <a href="https://kantei.example/#kantei">out</a>.'),
  ],
  ['one', `By ${KANTEI}.`, p(1, `By ${K}.`) + note(`Source: ${link('kantei')}`)],
  [
    'two, in their order',
    `${ELYSEE} and ${KANTEI}`,
    p(1, `${E} and ${K}`) + note(`Sources: ${link('elysee')}; ${link('kantei')}`),
  ],
  [
    'three',
    `${ELYSEE} ${KANTEI} [U](source:unnamed)`,
    p(1, `${E} ${K} <a href="sources/#unnamed" class="source">U</a>`) +
      note(`Sources: ${link('elysee')}; ${link('kantei')}; ${link('unnamed')}`),
  ],
  ['the same twice', `${KANTEI} ${KANTEI}`, p(1, `${K} ${K}`) + note(`Source: ${link('kantei')}`)],
  [
    'the same twice with another between',
    `${KANTEI} ${ELYSEE} ${KANTEI}`,
    p(1, `${K} ${E} ${K}`) + note(`Sources: ${link('kantei')}; ${link('elysee')}`),
  ],
  ['within marked text', `*${ELYSEE}*`, p(1, `<em>${E}</em>`) + note(`Source: ${link('elysee')}`)],
  ['by its anchor', '[E](#elysee)', p(1, E) + note(`Source: ${link('elysee')}`)],
  [
    'one without a label',
    '[U](source:unnamed)',
    p(1, '<a href="sources/#unnamed" class="source">U</a>') + note(`Source: ${link('unnamed')}`),
  ],
  ['in a quotation', `> ${ELYSEE}`, `<blockquote>\n${p(1, E)}${note(`Source: ${link('elysee')}`)}\n</blockquote>`],
])('a paragraph that cites %s', (_, body, html) => {
  expect(renderAnchored(body).html).toBe(html);
});

test.each([
  [
    'each paragraph has its own',
    `${KANTEI}\n\nText.\n\n${KANTEI}\n\n${ELYSEE}`,
    [
      p(1, K) + note(`Source: ${link('kantei')}`),
      p(2, 'Text.'),
      p(3, K) + note(`Source: ${link('kantei')}`),
      p(4, E) + note(`Source: ${link('elysee')}`),
    ],
  ],
  [
    'each item has its own, within it',
    `- ${KANTEI}\n- Text.\n- ${ELYSEE}`,
    [
      '<ul>',
      `<li id="p-1">${K}${self(1)}${note(`Source: ${link('kantei')}`)}</li>`,
      `<li id="p-2">Text.${self(2)}</li>`,
      `<li id="p-3">${E}${self(3)}${note(`Source: ${link('elysee')}`)}</li>`,
      '</ul>',
    ],
  ],
  [
    'the paragraphs of a loose item are noted once',
    `- ${KANTEI}\n\n  ${ELYSEE} ${KANTEI}\n\n- Text.`,
    [
      '<ul>',
      '<li id="p-1">',
      `<p>${K}</p>`,
      `<p>${E} ${K}</p>`,
      `${self(1)}${note(`Sources: ${link('kantei')}; ${link('elysee')}`)}</li>`,
      '<li id="p-2">',
      '<p>Text.</p>',
      `${self(2)}</li>`,
      '</ul>',
    ],
  ],
])('%s', (_, body, lines) => {
  expect(renderAnchored(body).html).toBe(lines.join('\n'));
});

test('a note leads where the first link to its source leads', () => {
  expect(renderAnchored(ELYSEE, 'articles/x/').html).toBe(
    p(1, E.replace('sources/', '../../sources/')) + note(`Source: ${link('elysee', '../../')}`),
  );
});

test('a heading has none', () => {
  expect(renderAnchored('## [E](source:elysee) {#a}').html).toMatch(/^<div class="heading">.*<\/div>$/);
});

import { expect, test } from 'vitest';
import { renderAnchored } from './render.ts';

const [HERALD, ECLAIR] = ['[K](source:herald "§2")', '[E](source:eclair)'];
const K = '<a href="sources/#herald" class="source">K, §2</a>';
const E = '<a href="sources/#eclair" class="source">E</a>';
const CATCH =
  '<sup><a href="claims/#catch" class="claim contradicted" aria-label="¶7, contradicted: Two tons">¶7</a></sup>';
const CREW = '<sup><a href="claims/#crew" class="claim" aria-label="¶8, supported: Six hands">¶8</a></sup>';
const NOTE = {
  herald: 'Herald, 2 May 2024',
  'herald-2023': 'Herald, 2023',
  eclair: 'Éclair &#x26; others, 2024',
  mole: 'mole, 2020',
  pier: 'pier, 2020',
  quay: 'quay, 2020',
  reef: 'reef, 2020',
  unnamed: 'unnamed',
};
const self = (number: number) => `\u00a0<a class="self" href="#p-${number}" aria-label="Link to this">#</a>`;
const link = (id: keyof typeof NOTE, up = '') =>
  `<a href="${up}sources/#${id}" data-id="${id}" tabindex="-1">${NOTE[id]}</a>`;
const note = (text: string) => `<div class="notes">${text}</div>`;
const p = (number: number, inner: string) => `<p id="p-${number}">${inner}${self(number)}</p>`;

test.each([
  [
    'no source',
    'Text [S](actor:skipper) [out](https://herald.example/#herald).',
    p(1, 'Text <a href="glossary/#skipper" class="actor">S</a> <a href="https://herald.example/#herald">out</a>.'),
  ],
  ['one', `By ${HERALD}.`, p(1, `By ${K}.`) + note(`Source: ${link('herald')}`)],
  [
    'two, in their order',
    `${ECLAIR} and ${HERALD}`,
    p(1, `${E} and ${K}`) + note(`Sources: ${link('eclair')}; ${link('herald')}`),
  ],
  [
    'three',
    `${ECLAIR} ${HERALD} [U](source:unnamed)`,
    p(1, `${E} ${K} <a href="sources/#unnamed" class="source">U</a>`) +
      note(`Sources: ${link('eclair')}; ${link('herald')}; ${link('unnamed')}`),
  ],
  ['the same twice', `${HERALD} ${HERALD}`, p(1, `${K} ${K}`) + note(`Source: ${link('herald')}`)],
  [
    'the same twice with another between',
    `${HERALD} ${ECLAIR} ${HERALD}`,
    p(1, `${K} ${E} ${K}`) + note(`Sources: ${link('herald')}; ${link('eclair')}`),
  ],
  [
    'two of one publisher: the first is named',
    `${ECLAIR} [S](date:pact-made) ${HERALD} [T](term:tide-table)`,
    p(
      1,
      `${E} <a href="timeline/#pact-made" class="date">S</a> ${K} <a href="glossary/#tide-table" class="term">T</a>`,
    ) + note(`Sources: ${link('eclair')}; ${link('herald')}`),
  ],
  [
    'records, whose own sources it names in the order of the links',
    'Text.[¶7](claim:catch)',
    p(1, `Text.${CATCH}`) + note(`Sources: ${link('eclair')}; ${link('herald-2023')}; ${link('mole')}`),
  ],
  [
    'four publishers, each named',
    '[¶8](claim:crew)',
    p(1, CREW) + note(`Sources: ${(['mole', 'pier', 'quay', 'reef'] as const).map((id) => link(id)).join('; ')}`),
  ],
  [
    'more than four, of which three are named before the others are asked for',
    '[¶7](claim:catch)[¶8](claim:crew)',
    p(1, CATCH + CREW) +
      note(
        `Sources: ${link('eclair')}; ${link('herald-2023')}; ${link('mole')}; ` +
          '<details><summary>and 3 more<span>: </span></summary>' +
          `${link('pier')}; ${link('quay')}; ${link('reef')}</details>`,
      ),
  ],
  ['within marked text', `*${ECLAIR}*`, p(1, `<em>${E}</em>`) + note(`Source: ${link('eclair')}`)],
  ['by its anchor', '[E](#eclair)', p(1, E) + note(`Source: ${link('eclair')}`)],
  [
    'one without a label',
    '[U](source:unnamed)',
    p(1, '<a href="sources/#unnamed" class="source">U</a>') + note(`Source: ${link('unnamed')}`),
  ],
  ['in a quotation', `> ${ECLAIR}`, `<blockquote>\n${p(1, E)}${note(`Source: ${link('eclair')}`)}\n</blockquote>`],
])('a paragraph that cites %s', (_, body, html) => {
  expect(renderAnchored(body).html).toBe(html);
});

test.each([
  [
    'each paragraph has its own',
    `${HERALD}\n\nText.\n\n${HERALD}\n\n${ECLAIR}`,
    [
      p(1, K) + note(`Source: ${link('herald')}`),
      p(2, 'Text.'),
      p(3, K) + note(`Source: ${link('herald')}`),
      p(4, E) + note(`Source: ${link('eclair')}`),
    ],
  ],
  [
    'each item has its own, within it',
    `- ${HERALD}\n- Text.\n- ${ECLAIR}`,
    [
      '<ul>',
      `<li id="p-1">${K}${self(1)}${note(`Source: ${link('herald')}`)}</li>`,
      `<li id="p-2">Text.${self(2)}</li>`,
      `<li id="p-3">${E}${self(3)}${note(`Source: ${link('eclair')}`)}</li>`,
      '</ul>',
    ],
  ],
  [
    'the paragraphs of a loose item are noted once',
    `- ${HERALD}\n\n  ${ECLAIR} ${HERALD}\n\n- Text.`,
    [
      '<ul>',
      '<li id="p-1">',
      `<p>${K}</p>`,
      `<p>${E} ${K}</p>`,
      `${self(1)}${note(`Sources: ${link('herald')}; ${link('eclair')}`)}</li>`,
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
  expect(renderAnchored(ECLAIR, 'articles/x/').html).toBe(
    p(1, E.replace('sources/', '../../sources/')) + note(`Source: ${link('eclair', '../../')}`),
  );
});

test('a heading has none', () => {
  expect(renderAnchored('## [E](source:eclair) {#a}').html).toMatch(/^<div class="heading">.*<\/div>$/);
});

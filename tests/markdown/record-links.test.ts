import { expect, test } from 'vitest';
import { render } from './render.ts';

const PROOF = '[K](actor:skipper) [S](date:pact-made) [W](#why-tides) [Q](section:what-is-it)';

test.each([
  ['', 'glossary/#skipper', 'timeline/#pact-made', '#why-tides', 'rva/#what-is-it'],
  ['rva/', '../glossary/#skipper', '../timeline/#pact-made', '../#why-tides', '#what-is-it'],
  ['articles/x/', '../../glossary/#skipper', '../../timeline/#pact-made', '../../#why-tides', '../../rva/#what-is-it'],
])('links from the page at %j are relative to it', (page, skipper, signed, why, what) => {
  expect(render(PROOF, page)).toEqual({
    html:
      `<p><a href="${skipper}" class="actor">K</a> <a href="${signed}" class="date">S</a> ` +
      `<a href="${why}" class="section">W</a> <a href="${what}" class="section">Q</a></p>`,
    mentions: ['skipper', 'pact-made', 'why-tides', 'what-is-it'].map((id) => ({ id, section: '' })),
    messages: [],
  });
});

test.each([
  [
    'of a source says where in it',
    '[Herald](source:herald "§2")',
    '<a href="sources/#herald" class="source">Herald, §2</a>',
  ],
  [
    'of a source follows marked text',
    '[*Herald*](source:herald "§2")',
    '<a href="sources/#herald" class="source"><em>Herald</em>, §2</a>',
  ],
  ['is missing', '[Herald](source:herald)', '<a href="sources/#herald" class="source">Herald</a>'],
])('the title %s', (_, body, link) => {
  expect(render(body)).toMatchObject({ html: `<p>${link}</p>`, messages: [] });
});

test('mentions stand in order, each under the heading before it', () => {
  const body =
    '[K](actor:skipper)\n\n## A {#a}\n\n[K](#skipper) [K](actor:skipper) [out](https://k.example)\n\n### B [S](date:pact-made) {#b}\n\n- [Q](source:herald)';
  expect(render(body).mentions).toEqual([
    { id: 'skipper', section: '' },
    { id: 'skipper', section: 'a' },
    { id: 'skipper', section: 'a' },
    { id: 'pact-made', section: 'b' },
    { id: 'herald', section: 'b' },
  ]);
});

test.each([
  ['by a definition', '[K][k]\n\n[k]: actor:skipper'],
  ['by a definition of the same name', '[K]\n\n[k]: actor:skipper'],
  ['with a capital scheme', '[K](Actor:skipper)'],
])('a record linked to %s', (_, body) => {
  expect(render(body)).toEqual({
    html: '<p><a href="glossary/#skipper" class="actor">K</a></p>',
    mentions: [{ id: 'skipper', section: '' }],
    messages: [],
  });
});

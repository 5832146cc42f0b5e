import { expect, test } from 'vitest';
import { render } from './render.ts';

const PROOF = '[K](actor:kishida) [S](date:uk-signed) [W](#why-paris) [Q](section:what-is-it)';

test.each([
  ['', 'glossary/#kishida', 'timeline/#uk-signed', '#why-paris', 'raa/#what-is-it'],
  ['raa/', '../glossary/#kishida', '../timeline/#uk-signed', '../#why-paris', '#what-is-it'],
  ['articles/x/', '../../glossary/#kishida', '../../timeline/#uk-signed', '../../#why-paris', '../../raa/#what-is-it'],
])('links from the page at %j are relative to it', (page, kishida, signed, why, what) => {
  expect(render(PROOF, page)).toEqual({
    html:
      `<p><a href="${kishida}" class="actor">K</a> <a href="${signed}" class="date">S</a> ` +
      `<a href="${why}" class="section">W</a> <a href="${what}" class="section">Q</a></p>`,
    mentions: ['kishida', 'uk-signed', 'why-paris', 'what-is-it'].map((id) => ({ id, section: '' })),
    messages: [],
  });
});

test.each([
  [
    'of a source says where in it',
    '[Kantei](source:kantei "§2")',
    '<a href="sources/#kantei" class="source">Kantei, §2</a>',
  ],
  [
    'of a source follows marked text',
    '[*Kantei*](source:kantei "§2")',
    '<a href="sources/#kantei" class="source"><em>Kantei</em>, §2</a>',
  ],
  ['is missing', '[Kantei](source:kantei)', '<a href="sources/#kantei" class="source">Kantei</a>'],
])('the title %s', (_, body, link) => {
  expect(render(body)).toMatchObject({ html: `<p>${link}</p>`, messages: [] });
});

test('mentions stand in order, each under the heading before it', () => {
  const body =
    '[K](actor:kishida)\n\n## A {#a}\n\n[K](#kishida) [K](actor:kishida) [out](https://k.example)\n\n### B [S](date:uk-signed) {#b}\n\n- [Q](source:kantei)';
  expect(render(body).mentions).toEqual([
    { id: 'kishida', section: '' },
    { id: 'kishida', section: 'a' },
    { id: 'kishida', section: 'a' },
    { id: 'uk-signed', section: 'b' },
    { id: 'kantei', section: 'b' },
  ]);
});

test.each([
  ['by a definition', '[K][k]\n\n[k]: actor:kishida'],
  ['by a definition of the same name', '[K]\n\n[k]: actor:kishida'],
  ['with a capital scheme', '[K](Actor:kishida)'],
])('a record linked to %s', (_, body) => {
  expect(render(body)).toEqual({
    html: '<p><a href="glossary/#kishida" class="actor">K</a></p>',
    mentions: [{ id: 'kishida', section: '' }],
    messages: [],
  });
});

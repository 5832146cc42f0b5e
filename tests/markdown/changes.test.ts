import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import rehypeChanges, { type Change } from '../../src/markdown/rehype-changes.ts';

const change: Change = {
  id: 'fix',
  kind: 'correction',
  reworded: false,
  title: 'Correction',
  what: 'Other.',
  texts: [],
};
const said = (changes: readonly Change[]) => changes.map(({ title }) => title).join(', ');
const processor = rehype()
  .data('settings', { fragment: true })
  .use(rehypeChanges, { changed: [change] }, said);
const NOTE = '<details class="changed"><summary>Correction</summary><div><p>Other.</p></div></details>';

test('changes of one place are opened together, and told apart where they are of several kinds or days', () => {
  const changes = [
    change,
    { ...change, kind: 'update' as const, title: 'Update', what: 'More.' },
    { ...change, what: 'Less.' },
  ];
  const html = String(
    rehype()
      .data('settings', { fragment: true })
      .use(rehypeChanges, { a: changes }, said)
      .processSync('<p id="a">1</p>'),
  );
  expect(html).toBe(
    '<p id="a">1</p><details class="changed"><summary>Correction, Update, Correction</summary>' +
      '<div><b>Correction</b><p>Other.</p></div><div><b>Update</b><p>More.</p></div><div><b>Correction</b><p>Less.</p></div></details>',
  );
});

test('an id that every object of JavaScript has is an id like others', () => {
  const html = '<p id="constructor">1</p>';
  expect(String(processor.processSync(html))).toBe(html);
});

test.each([
  ['its only paragraph', '<p id="changed">1</p>', `<p id="changed">1</p>${NOTE}`],
  ['a paragraph before the others', '<p id="changed">1</p><p>2</p>', `<p id="changed">1</p><p>2</p>${NOTE}`],
  ['a list item', '<ul><li id="changed">1</li></ul>', `<ul><li id="changed">1</li></ul>${NOTE}`],
  ['its heading', '<h2 id="changed">T</h2><p>1</p>', `<h2 id="changed">T</h2><p>1</p>${NOTE}`],
  [
    'the section before another',
    '<h2>T</h2><p id="changed">1</p><h3>U</h3><p>2</p>',
    `<h2>T</h2><p id="changed">1</p>${NOTE}<h3>U</h3><p>2</p>`,
  ],
])('what a correction changed stands at the end of its section: %s', (_, html, expected) => {
  expect(String(processor.processSync(html))).toBe(expected);
});

test('what several corrections changed in a section is opened together, in the order of the text', () => {
  const changes = { a: [change], b: [{ ...change, what: 'More.' }] };
  const html = String(
    rehype()
      .data('settings', { fragment: true })
      .use(rehypeChanges, changes, said)
      .processSync('<p id="b">1</p><p id="a">2</p>'),
  );
  expect(html).toBe(
    '<p id="b">1</p><p id="a">2</p><details class="changed"><summary>Correction, Correction</summary>' +
      '<div><p>More.</p></div><div><p>Other.</p></div></details>',
  );
});

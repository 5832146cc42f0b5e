import { expect, test } from 'vitest';
import { wholeHyphens } from '../../src/views/whole-hyphens.ts';

const SITE = new URL('https://tide-office.example/a-b/');

test('addresses of the site break after a slash, not after a hyphen; other words are left alone', () => {
  expect(wholeHyphens('Co-op. <i>Tide-table</i> 1/2. https://tide-office.example/a-b/#c &#38; more', SITE)).toBe(
    'Co-op. <i>Tide-table</i> 1/2. https://tide<span class="whole">-o</span>ffice.example/<wbr>a<span class="whole">-b</span>/<wbr>#c &#38; more',
  );
});

test('an address in a text makes no element', () => {
  const text = '<i>Read https://other-office.example/a-b/</i>';
  expect(wholeHyphens(text, SITE)).toBe(text);
});

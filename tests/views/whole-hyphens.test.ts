import { expect, test } from 'vitest';
import { wholeHyphens } from '../../src/views/whole-hyphens.ts';

test('addresses break after a slash, not after a hyphen; other words are left alone', () => {
  expect(wholeHyphens('Co-op. <i>Tide-table</i> 1/2. https://tide-office.example/a-b/#c &#38; more')).toBe(
    'Co-op. <i>Tide-table</i> 1/2. https://tide<span class="whole">-o</span>ffice.example/<wbr>a<span class="whole">-b</span>/<wbr>#c &#38; more',
  );
});

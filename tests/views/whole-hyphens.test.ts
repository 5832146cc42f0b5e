import { expect, test } from 'vitest';
import { wholeHyphens } from '../../src/views/whole-hyphens.ts';

test('hyphens of addresses stay with what follows them, other words are left alone', () => {
  expect(wholeHyphens('Co-op. <i>Tide-table</i>. https://tide-office.example/a-b/ &#38; more')).toBe(
    'Co-op. <i>Tide-table</i>. https://tide<span class="whole">-o</span>ffice.example/a<span class="whole">-b</span>/ &#38; more',
  );
});

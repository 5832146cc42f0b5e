import { expect, test } from 'vitest';
import { HTML_FILES, read } from './built.ts';
import { htmlFaults } from './html-faults.ts';

test('html-validate finds a fault where there is one', async () => {
  expect(await htmlFaults('<!doctype html><title>a</title><p id="a"><b id="a">', 'bad')).not.toEqual([]);
});

test('html-validate finds nothing in any page', { timeout: 120_000 }, async () => {
  const found = [];
  for (const file of HTML_FILES) found.push(...(await htmlFaults(read(file), file)));
  expect(found).toEqual([]);
});

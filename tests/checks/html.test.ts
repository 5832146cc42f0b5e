import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST } from '../e2e/pages.ts';
import { HTML_FILES, read } from './built.ts';
import { htmlFaults } from './html-faults.ts';

test('html-validate finds a fault where there is one', async () => {
  expect(await htmlFaults('<!doctype html><title>a</title><p id="a"><b id="a">', 'bad')).not.toEqual([]);
});

test('html-validate finds nothing in any page', async () => {
  const found = [];
  const embeds = globSync('embed/site-*/index.html', { cwd: DIST });
  for (const file of [...HTML_FILES, ...embeds]) found.push(...(await htmlFaults(read(file), file)));
  expect(found).toEqual([]);
});

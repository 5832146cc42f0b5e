import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { HTML_FILES, read } from './built.ts';

// The whole preset: no rule is switched off.
const checker = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

async function faults(html: string, name: string): Promise<string[]> {
  const { results } = await checker.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `/${name}:${line}:${column} ${ruleId}: ${message}`),
  );
}

test('html-validate finds a fault where there is one', async () => {
  expect(await faults('<!doctype html><title>a</title><p id="a"><b id="a">', 'bad')).not.toEqual([]);
});

test('html-validate finds nothing in any page', { timeout: 120_000 }, async () => {
  const found = [];
  for (const file of HTML_FILES) found.push(...(await faults(read(file), file)));
  expect(found).toEqual([]);
});

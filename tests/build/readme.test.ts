import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFaults } from './built.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

test('the example of the README is a whole site', { timeout: 60_000 }, () => {
  const content = mkdtempSync(join(tmpdir(), 'readme-'));
  mkdirSync(join(content, 'articles'));
  writeFileSync(join(content, 'articles/talks.md'), block('markdown'));
  writeFileSync(join(content, 'sources.yaml'), block('yaml'));
  expect(buildFaults(content, 'readme')).toEqual([]);
});

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(README)![1]!;
}

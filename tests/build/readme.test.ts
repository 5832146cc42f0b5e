import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { site } from '../../src/site.config.ts';
import { verify } from '../../src/build/verify.ts';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the example of the README is a whole site', { timeout: 60_000 }, () => {
  const content = mkdtempSync(join(tmpdir(), 'readme-'));
  mkdirSync(join(content, 'articles'));
  writeFileSync(join(content, 'articles/talks.md'), block('markdown'));
  writeFileSync(join(content, 'sources.yaml'), block('yaml'));
  const outDir = join(ROOT, 'test-results/readme');
  const { MODE, DEV, PROD, ...ours } = process.env;
  const env = { ...ours, CONTENT_DIR: content };
  const { status } = spawnSync(process.execPath, [join(ROOT, 'src/build/astro.ts'), 'build', '--outDir', outDir], { env });
  expect(status).toBe(0);
  expect(verify(outDir, readCorpus(content), site.url)).toEqual([]);
});

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(README)![1]!;
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { verify } from '../../src/build/verify.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { siteAddress } from '../../src/build/address.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds a content folder into one of `test-results/` and returns what is wrong with the site, its exit code when that is not 0. */
export function buildFaults(content: string, name: string): string[] {
  const outDir = join(ROOT, 'test-results', name);
  // Vitest's own would tell Astro that this is no production build.
  const { MODE, DEV, PROD, ...ours } = process.env;
  const env = { ...ours, CONTENT_DIR: content };
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/build/astro.ts'), 'build', '--outDir', outDir],
    { env, encoding: 'utf8' },
  );
  return status === 0 ? faultsOf(outDir, readCorpus(content)) : [`exit code ${status}: ${stderr}`];
}

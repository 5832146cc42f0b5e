import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/read.ts';
import { site } from '../site.config.ts';
import { astro } from './astro.ts';
import { content, root } from './folders.ts';
import { restore, swap } from './swap.ts';
import { verify } from './verify.ts';

/** Builds beside, verifies, and only then puts the result in the place of `dist/`. */
const dist = join(root, 'dist');
const fresh = join(root, '.builds', String(process.pid));

restore(dist);
mkdirSync(fresh, { recursive: true });
try {
  process.exitCode = build();
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** @returns the exit code */
function build(): number {
  if (astro('build', '--outDir', fresh) !== 0) return fail('The build failed', []);
  const faults = verify(fresh, readCorpus(content), site.url);
  if (faults.length > 0) return fail(`Faults in the built site: ${faults.length}`, faults);
  swap(fresh, dist);
  console.log(`Verified and published to dist/`);
  return 0;
}

function fail(what: string, faults: readonly string[]): number {
  console.error([...faults, `${what}; dist/ is as it was.`].join('\n'));
  return 1;
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, dev, preview } from 'astro';
import { ContentError } from '../diagnostics/problem.ts';
import { corpusOnce, takeCorpus } from './corpus-once.ts';
import { root } from './folders.ts';
import { readArgs } from './read-args.ts';
import './small-heap.ts';
import { told } from './told.ts';

/**
 * `node src/build/astro.ts build|dev|preview [--outDir folder] [--corpus file]`: runs Astro on this site and says in a line what it does.
 * Astro itself is heard where it warns or fails. The file has the corpus of a build, where it was read before.
 */
const { positionals, values } = readArgs({
  allowPositionals: true,
  options: { outDir: { type: 'string' }, corpus: { type: 'string' } },
});
const [command] = positionals;
const { outDir = 'dist', corpus } = values;
// Others write into the folder of a build, which is new, at the same time.
const config = { root, logLevel: 'warn', outDir, vite: { build: { emptyOutDir: false } } } as const;

// Who started this is dead: what is made here nobody would put in place.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = command === 'dev' ? 'development' : 'production';

try {
  await run();
} catch (error) {
  fail(error instanceof ContentError ? told(error) : error);
}

async function run(): Promise<void> {
  switch (command) {
    case 'build':
      // Wrong content is told before Astro can put its frame round it.
      if (corpus === undefined) corpusOnce();
      else takeCorpus(corpus);
      return build(config);
    case 'dev':
      return tell('content/, watching it,', (await dev(config)).address.port);
    case 'preview':
      if (!existsSync(resolve(root, outDir))) return fail(`There is no ${outDir}/ yet: \`npm run build\` makes it`);
      return tell(`${outDir}/`, (await preview(config)).port);
    default:
      throw new Error(`Unexpected command ${command}, expected build, dev or preview`);
  }
}

function tell(what: string, port: number): void {
  console.log(`Serving ${what} at http://localhost:${port}/`);
}

function fail(why: unknown): void {
  console.error(why);
  process.exitCode = 1;
}

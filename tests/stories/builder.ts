import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { format } from 'node:util';
import { workerData, type MessagePort } from 'node:worker_threads';

/** What is to be built, where to, and on which day, if it is told one. */
export type Order = { content: string; outDir: string; today?: string | undefined };

/** How the thread is spoken to, and by which it wakes who waits for it. */
export type Line = { port: MessagePort; answered: Int32Array };

/**
 * A thread that builds one site after another, each as a build does: all modules of ours are new for each, and only packages
 * are loaded once, which takes most of the time of a small build.
 */
const BUILD = join(import.meta.dirname, '../../src/build');
const { port, answered } = workerData as Line;
let builds = 0;
let said = '';

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const isOurs = found.url.startsWith('file:') && !found.url.includes('/node_modules/');
    return isOurs ? { ...found, url: `${found.url}?build=${builds}` } : found;
  },
});
// Each build listens for the end of who started it.
process.setMaxListeners(0);
console.error = (...what) => void (said += `${format(...what)}\n`);

port.on('message', async (order: Order) => {
  port.postMessage(await build(order));
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});

/** @returns what was said of its fault; nothing where there is none */
async function build({ content, outDir, today }: Order): Promise<string | undefined> {
  builds++;
  said = '';
  process.exitCode = 0;
  process.argv.splice(2, Infinity, 'build', '--outDir', outDir);
  process.env['CONTENT_DIR'] = content;
  delete process.env['SITE_TODAY'];
  if (today) process.env['SITE_TODAY'] = today;
  try {
    await import(join(BUILD, 'astro.ts'));
    if (!process.exitCode) await complete(outDir);
  } catch (error) {
    return format(error);
  }
  return process.exitCode ? `exit code ${process.exitCode}: ${said}` : undefined;
}

/** What a build does beside Astro and after it, in this thread. */
async function complete(dist: string): Promise<void> {
  const { corpusOnce }: typeof import('../../src/build/corpus-once.ts') = await import(join(BUILD, 'corpus-once.ts'));
  const { makeCards }: typeof import('../../src/build/make-cards.ts') = await import(join(BUILD, 'make-cards.ts'));
  const search: typeof import('../../src/build/search-files.ts') = await import(join(BUILD, 'search-files.ts'));
  const { unfinished }: typeof import('../../src/build/finish.ts') = await import(join(BUILD, 'finish.ts'));
  const { finishPage }: typeof import('../../src/build/finish-page.ts') = await import(join(BUILD, 'finish-page.ts'));
  await makeCards(dist, corpusOnce());
  await search.writeSearchFiles(dist, corpusOnce());
  unfinished(dist, corpusOnce()).forEach(finishPage);
}

import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { GENERATED } from '../permalinks/ledger.ts';
import { inThreads } from '../threads/pool.ts';
import { TWIN, twinned } from '../views/twins.ts';
import type { Unfinished } from './finish-page.ts';

/** Pages of single records, to share, cite and embed, stay as they are. */
const AS_THEY_ARE = ['s/**', 'cite/**', 'embed/**'];

const WORK = { module: new URL('./finish-worker.ts', import.meta.url), worth: 50 };

/** Gives every page that Astro wrote its last form, in threads: here, as Astro’s own process is large by then. */
export function finish(dist: string, corpus: Corpus): Promise<void> {
  return inThreads(WORK, unfinished(dist, corpus));
}

/** All pages but those that stay as they are, with what each is to have. */
export function unfinished(dist: string, corpus: Corpus): Unfinished[] {
  const withTwin = twinned(corpus);
  const generated = corpus.permalinks.filter(({ id }) => GENERATED.test(id));
  const anchors = Map.groupBy(generated, ({ page }) => `${page}index.html`);
  return globSync('**/*.html', { cwd: dist, exclude: AS_THEY_ARE }).map((name) => {
    const [page, path] = [join(dist, name), name.replaceAll('\\', '/')];
    const hasTwin = withTwin.has(path.replace(/index\.html$/, ''));
    return {
      page,
      twin: hasTwin ? join(dirname(page), TWIN) : undefined,
      anchors: anchors.get(path)?.map(({ id }) => id) ?? [],
    };
  });
}

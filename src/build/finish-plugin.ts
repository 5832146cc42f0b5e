import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import type { Corpus } from '../corpus/corpus.ts';
import { GENERATED } from '../permalinks/ledger.ts';
import { TWIN, twinned } from '../views/twins.ts';
import { corpusOnce } from './corpus-once.ts';
import { twinOf } from './markdown-twin.ts';
import { addStandIns } from './stand-ins.ts';
import { keepUnbroken } from './unbroken.ts';

/** Pages of single records, to share, cite and embed, stay as they are. */
const AS_THEY_ARE = ['s/**', 'cite/**', 'embed/**'];

/**
 * Writes every other page anew: with the anchors that it once had, with what is read as one kept on one line, and without the tags that
 * HTML lets go (HTML Standard, 13.1.2.4). Beside those that are read stands their Markdown twin, made of what they show, with
 * plain spaces. All this is done at once, as it takes longer to parse a page than to make it.
 */
export default function finishPlugin(corpus: () => Corpus = corpusOnce): AstroIntegration {
  const html = rehype().data('settings', { omitOptionalTags: true, closeEmptyElements: true });
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const cwd = fileURLToPath(dir);
        const withTwin = twinned(corpus());
        const generated = corpus().permalinks.filter(({ id }) => GENERATED.test(id));
        const standIns = Map.groupBy(generated, ({ page }) => `${page}index.html`);
        for (const name of globSync('**/*.html', { cwd, exclude: AS_THEY_ARE })) {
          const file = join(cwd, name);
          const path = name.replaceAll('\\', '/');
          const tree = html.parse(readFileSync(file, 'utf8'));
          addStandIns(tree, standIns.get(path)?.map(({ id }) => id) ?? []);
          if (withTwin.has(path.replace(/index\.html$/, ''))) writeFileSync(join(dirname(file), TWIN), twinOf(tree));
          keepUnbroken(tree);
          writeFileSync(file, html.stringify(tree));
        }
      },
    },
  };
}

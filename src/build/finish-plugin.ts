import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import rehypeUnbroken from './rehype-unbroken.ts';

/**
 * Writes every page but those of single records, to share, cite and embed, with what is read as one kept on one line, and without the
 * tags that HTML lets go (HTML Standard, 13.1.2.4). It comes last: what is made from pages has plain spaces.
 */
export default function finishPlugin(): AstroIntegration {
  const finish = rehype().use(rehypeUnbroken).data('settings', { omitOptionalTags: true, closeEmptyElements: true });
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('**/*.html', {
          cwd: fileURLToPath(dir),
          exclude: ['s/**', 'cite/**', 'embed/**'],
        })) {
          const page = new URL(file, dir);
          writeFileSync(page, finish.processSync(readFileSync(page, 'utf8')).toString());
        }
      },
    },
  };
}

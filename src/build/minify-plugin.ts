import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';

/** Writes every page but those of single records, to share, cite and embed, without the tags that HTML lets go (HTML Standard, 13.1.2.4). */
export default function minifyPlugin(): AstroIntegration {
  const minify = rehype().data('settings', { omitOptionalTags: true, closeEmptyElements: true });
  return {
    name: 'minify',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('**/*.html', {
          cwd: fileURLToPath(dir),
          exclude: ['s/**', 'cite/**', 'embed/**'],
        })) {
          const page = new URL(file, dir);
          writeFileSync(page, minify.processSync(readFileSync(page, 'utf8')).toString());
        }
      },
    },
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { corpusOnce } from './corpus-once.ts';
import { searchFiles } from './search-files.ts';

/** Writes what the search page looks up into the built site. */
export default function searchPlugin(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const { path, content } of await searchFiles(corpusOnce())) {
          const file = fileURLToPath(new URL(`search/pagefind/${path}`, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      },
    },
  };
}

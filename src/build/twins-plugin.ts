import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { TWIN } from '../views/alternates.ts';
import { heads } from '../views/heads.ts';
import { corpusOnce } from './corpus-once.ts';
import { twinOf } from './markdown-twin.ts';

/** Writes the Markdown twin of every page beside it, from what the page shows. */
export default function twinsPlugin(): AstroIntegration {
  return {
    name: 'twins',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { address } of heads(corpusOnce())) {
          const page = readFileSync(new URL(`${address}index.html`, dir), 'utf8');
          writeFileSync(new URL(`${address}${TWIN}`, dir), twinOf(page));
        }
      },
    },
  };
}

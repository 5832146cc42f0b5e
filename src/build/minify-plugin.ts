import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** Writes every page but the share pages without the white space and the tags that HTML lets go (HTML Standard, 13.1.2.4). */
export default function minifyPlugin(): AstroIntegration {
  const minify = unified()
    .use(rehypeParse)
    .use(rehypeMinifyWhitespace)
    .use(rehypeStringify, { omitOptionalTags: true, closeEmptyElements: true });
  return {
    name: 'minify',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir), exclude: ['s/**'] })) {
          const page = new URL(file, dir);
          writeFileSync(page, minify.processSync(readFileSync(page, 'utf8')).toString());
        }
      },
    },
  };
}

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { headerRules, printHeaders } from './headers.ts';

/** Folders whose pages may do what no other may: the search compiles WebAssembly, the print edition holds its pictures in itself. */
const APART = ['search', 'print'];

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read, with one policy for the styles of all pages, one for each of those that need
 * more, and one for what is embedded.
 */
export default function headersPlugin(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const cwd = fileURLToPath(dir);
        const policy = (pattern: string, exclude: string[] = []) => {
          const tags = new Set<string>();
          // One by one, as each holds the page in memory that it was cut out of.
          for (const file of globSync(pattern, { cwd, exclude })) tags.add(tagIn(join(cwd, file)));
          return joined([...tags].map(policyOf));
        };
        const folders = (names: readonly string[]) => names.map((name) => `${name}/**`);
        const rules = headerRules({
          most: policy('**/*.html', folders(['embed', ...APART])),
          apart: Object.fromEntries(APART.map((name) => [name, policy(`${name}/**/*.html`)])),
          embedded: policy('embed/**/*.html'),
        });
        writeFileSync(new URL('_headers', dir), printHeaders(rules, !process.env['NETLIFY']));
      },
    },
  };
}

/** The element by which a page states its policy. */
function tagIn(file: string): string {
  const [tag] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(readFileSync(file, 'utf8')) ?? [];
  if (tag === undefined) throw new Error('A page has no Content-Security-Policy');
  return tag;
}

function policyOf(tag: string): string {
  let policy = '';
  visit(rehype().parse(tag), { tagName: 'meta' }, ({ properties }) => void (policy = String(properties['content'])));
  return policy;
}

/** One policy that allows what each of the others does: they differ in their styles, and in where pictures come from. */
function joined(policies: readonly string[]): string {
  const sources = new Map<string, Set<string>>();
  for (const [name = '', ...values] of policies.flatMap((policy) => policy.split('; ')).map((one) => one.split(' '))) {
    sources.set(name, new Set([...(sources.get(name) ?? []), ...values].sort()));
  }
  return [...sources].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

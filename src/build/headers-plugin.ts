import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes `_headers`, which Netlify and Cloudflare Pages send: the policy of the pages, with the styles of all of them. */
export default function headersPlugin(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const pages = globSync('**/*.html', { cwd: fileURLToPath(dir) }).map((file) =>
          readFileSync(new URL(file, dir), 'utf8'),
        );
        writeFileSync(new URL('_headers', dir), headers(joined(pages.map(policyOf))));
      },
    },
  };
}

function policyOf(page: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(page)?.[1]
    ?.replaceAll('&#39;', "'");
  if (!policy) throw new Error('A page has no Content-Security-Policy');
  return policy;
}

/** Policies that differ in their styles, as one. */
function joined([first = '', ...others]: string[]): string {
  const STYLES = /(?<=style-src )[^;]*/;
  const styles = new Set([first, ...others].flatMap((policy) => STYLES.exec(policy)![0].split(' ')));
  return first.replace(STYLES, [...styles].sort().join(' '));
}

function headers(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  Cross-Origin-Resource-Policy: same-origin
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

/data/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
`;
}

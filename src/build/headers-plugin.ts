import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Writes `_headers`, which Netlify and Cloudflare Pages send, with the policy that the pages carry. */
export default function headersPlugin(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const page = readFileSync(new URL('index.html', dir), 'utf8');
        const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
        if (!policy) throw new Error('The front page has no Content-Security-Policy');
        writeFileSync(new URL('_headers', dir), headers(policy));
      },
    },
  };
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

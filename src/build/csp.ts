import { createHash } from 'node:crypto';

/** What a page needs beside its style. */
type Needs = {
  /** The text of its one script element. */
  script?: string;
  /** Where its pictures come from: `data:` also, on a page that holds its own. */
  images?: `'self'` | `'self' data:`;
  /** Whether it searches: it compiles WebAssembly. */
  searches?: boolean;
};

/**
 * The Content-Security-Policy of every page (CSP Level 3). Only the one inlined stylesheet and script, named by their
 * hashes, and files of the site itself are allowed.
 * @param style the text of the style element, to the character
 */
export function contentSecurityPolicy(
  style: string,
  { script, images = `'self'`, searches = false }: Needs = {},
): string {
  const scripts = [`'self'`, ...(script ? [hash(script)] : []), ...(searches ? [`'wasm-unsafe-eval'`] : [])];
  return [
    `default-src 'none'`,
    `style-src ${hash(style)}`,
    `script-src ${scripts.join(' ')}`,
    // No script of ours fetches but that of the search. Lighthouse asks for robots.txt from within the page.
    `connect-src 'self'`,
    `img-src ${images}`,
    `font-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

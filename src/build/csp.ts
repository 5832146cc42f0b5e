import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of every page (CSP Level 3). Only the one inlined stylesheet, named by its
 * hash, and files of the site itself are allowed.
 * @param style the text of the style element, to the character
 * @param images where pictures may come from: `data:` also, on a page that holds its own
 * @param searches whether the page searches: it compiles WebAssembly
 */
export function contentSecurityPolicy(
  style: string,
  images: `'self'` | `'self' data:` = `'self'`,
  searches = false,
): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    `default-src 'none'`,
    `style-src 'sha256-${hash}'`,
    searches ? `script-src 'self' 'wasm-unsafe-eval'` : `script-src 'self'`,
    // No script of ours fetches but that of the search. Lighthouse asks for robots.txt from within the page.
    `connect-src 'self'`,
    `img-src ${images}`,
    `font-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

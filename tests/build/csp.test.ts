import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/csp.ts';

/** `printf %s … | openssl dgst -sha256 -binary | base64` */
test.each([
  ['', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  ['abc', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
])('the policy names the style %j by its hash and allows nothing from elsewhere', (style, hash) => {
  expect(contentSecurityPolicy(style)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; script-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'`,
  );
});

test('a script of the page itself is named by its hash, and no other is allowed', () => {
  expect(contentSecurityPolicy('', { script: 'abc' })).toContain(
    `; script-src 'self' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; `,
  );
});

test('a page that searches may compile WebAssembly, no other may', () => {
  expect(contentSecurityPolicy('', { searches: true })).toContain(`; script-src 'self' 'wasm-unsafe-eval'; `);
  expect(contentSecurityPolicy('')).not.toContain('unsafe');
});

test.each([' ', '\n', 'a{b:c}', 'a{b:c}\n', 'q::before { content: "“" }', '善多国 🇫🇷', 'x'.repeat(100_000)])(
  'Web Crypto makes the same hash (%#)',
  async (style) => {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = btoa(String.fromCharCode(...new Uint8Array(bytes)));
    expect(contentSecurityPolicy(style)).toContain(` style-src 'sha256-${hash}';`);
  },
);

import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { readHeaders } from '../../src/build/headers.ts';
import { headersFor } from '../e2e/headers.ts';
import { DIST } from '../e2e/pages.ts';
import { HTML_FILES, read } from './built.ts';

const styleOf = (file: string) => {
  const style = /<style>(.*?)<\/style>/s.exec(read(file))?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
};

test('what may be embedded is told apart: all sites may frame it, and its policy allows its styles', () => {
  const of = (path: string) => headersFor(readHeaders(read('_headers')), path)['content-security-policy']!;
  expect(of('/timeline/')).toMatch(/; frame-ancestors 'none'$/);
  const files = globSync('embed/*/index.html', { cwd: DIST });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(of(`/${dirname(file)}/`), file).toContain(styleOf(file));
  expect(of('/embed/any/')).toMatch(/^default-src 'none'; .*; frame-ancestors \*$/);
});

test('the policy that hosts send allows the style of every page', () => {
  const policy = read('_headers');
  const refused = HTML_FILES.filter((file) => !policy.includes(styleOf(file)));
  expect(refused).toEqual([]);
});

test('only the search may compile WebAssembly, and only the print edition holds its pictures in itself', () => {
  const paths = HTML_FILES.map((file) => `/${file.replace(/index\.html$/, '')}`);
  const allowing = (what: string) =>
    paths.filter((path) => headersFor(readHeaders(read('_headers')), path)['content-security-policy']!.includes(what));
  expect(allowing("'wasm-unsafe-eval'")).toEqual(['/search/']);
  expect(allowing('data:')).toEqual(['/print/']);
});

test('hosts take the file: Cloudflare reads at most 100 rules and 2,000 characters a line', () => {
  const lines = read('_headers').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

/** What the CSP evaluator says of any policy with `'self'`, as it cannot know: no file of the site is what it warns of. */
const OF_SELF = /^script-src 'self': 'self' can be problematic if you host JSONP, AngularJS or user uploaded files\.$/;

test('the CSP evaluator finds nothing in any policy', () => {
  const policies = readHeaders(read('_headers')).flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
  expect(policies.length).toBeGreaterThan(3);
  const found = policies.flatMap((policy) => new CspEvaluator(new CspParser(policy).csp).evaluate());
  const said = found.map(({ directive, value, description }) => `${directive} ${value}: ${description}`);
  expect(said.filter((one) => !OF_SELF.test(one))).toEqual([]);
});

/** What the HTTP Observatory of MDN takes points off for, or gives them for (its scoring, 2024). */
test.each([
  ['Content-Security-Policy', /^default-src 'none'; (?!.*'unsafe-).*frame-ancestors 'none'/],
  ['Cross-Origin-Resource-Policy', /^same-origin$/],
  ['Referrer-Policy', /^strict-origin-when-cross-origin$/],
  ['Strict-Transport-Security', /^max-age=(1[6-9]|[2-9]\d)\d{6}$/],
  ['X-Content-Type-Options', /^nosniff$/],
])('%s is what the HTTP Observatory grades best', (name, best) => {
  expect(readHeaders(read('_headers'))[0]!.headers[name]).toMatch(best);
});

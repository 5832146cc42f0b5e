import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { expect, test } from 'vitest';
import { headerRules, printHeaders, readHeaders } from '../../src/build/headers.ts';

const RULES = headerRules({
  most: "default-src 'none'; script-src 'self'",
  apart: { search: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" },
  embedded: "default-src 'none'",
});

test('what is printed is read again', () => {
  for (const joins of [true, false]) expect(readHeaders(printHeaders(RULES, joins))).toEqual(RULES);
});

/** What Netlify's own parser makes of a file, and what it has against it. */
async function netlify(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  try {
    const file = join(folder, '_headers');
    writeFileSync(file, text);
    return await parseAllHeaders({
      headersFiles: [file],
      netlifyConfigPath: undefined,
      configHeaders: [],
      minimal: true,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('Netlify reads every rule', async () => {
  const { headers, errors } = await netlify(printHeaders(RULES, false));
  expect(errors).toEqual([]);
  expect(headers).toEqual(RULES.map(({ path, headers }) => ({ for: path, values: headers })));
});

test('what is meant for others costs Netlify no rule', async () => {
  const { headers } = await netlify(printHeaders(RULES, true));
  expect(headers).toEqual(RULES.map(({ path, headers }) => ({ for: path, values: headers })));
});

/** What Cloudflare Pages sends with a path: all that fits, joined by commas, but for what `! Name` takes away (its documentation). */
function cloudflare(text: string, path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    if (!path.startsWith(pattern.slice(0, -1))) continue;
    for (const line of lines.map((line) => line.trim())) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      if (line.startsWith('! ')) sent.delete(line.slice(2));
      else sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
    }
  }
  return sent;
}

test('Cloudflare sends one value of each header, the last', () => {
  const text = printHeaders(RULES, true);
  expect(cloudflare(text, '/data/x.json').get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  expect(cloudflare(text, '/_/x.woff2').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(cloudflare(text, '/embed/x/').get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors *");
  expect(cloudflare(text, '/search/').get('Content-Security-Policy')).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
  );
  expect(cloudflare(text, '/').get('Cross-Origin-Resource-Policy')).toBe('same-origin');
});

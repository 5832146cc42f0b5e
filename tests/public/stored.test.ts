import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/words/language.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
const scripts = globSync('*.js', { cwd: PUBLIC }).map((file) => readFileSync(join(PUBLIC, file), 'utf8'));

/** How the page about the site names what a browser keeps of it, by the key that it is kept under. */
const NAMED: Record<string, RegExp> = {
  theme: /the colours|les couleurs/,
  'search-key': /the key \/|la touche \//,
  seen: /have seen the changes|avez vu les changements/,
};

/** The keys that a script gives the storage, as they stand or by the name of a constant. */
function keysOf(script: string): string[] {
  const given = [...script.matchAll(/localStorage\.\w+\(([^,)]+)/g)].map(([, key]) => key!);
  const constant = (name: string) => new RegExp(`${name} = ('[^']+')`).exec(script)?.[1] ?? name;
  return given.map((key) => (/^\w+$/.test(key) ? constant(key) : key).replaceAll("'", ''));
}

test('scripts keep in the browser what the page about the site names, and no more', () => {
  expect([...new Set(scripts.flatMap(keysOf))].sort()).toEqual(Object.keys(NAMED).sort());
  for (const language of ['en-GB', 'fr'])
    for (const name of Object.values(NAMED)) expect(languageOf(language).words.about.storedText).toMatch(name);
});

test('scripts keep nothing elsewhere, and ask no other site for anything', () => {
  const elsewhere = /sessionStorage|indexedDB|cookie|caches\b|sendBeacon|XMLHttpRequest|WebSocket|EventSource|https?:/;
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((script) => elsewhere.test(script))).toEqual([]);
});

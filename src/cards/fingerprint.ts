import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import type { FontFile } from './font-files.ts';

/** The packages that decide what a card looks like, fonts aside. */
const PACKAGES = ['fontverter', 'harfbuzzjs', 'sharp'];

/** What draws a card: files with code of ours, files with fonts, and versions of packages by their names. */
type Drawing = { code: readonly string[]; fonts: readonly string[]; versions: Record<string, string> };

/** All that draws cards with these fonts. */
export function drawing(fonts: readonly FontFile[]): Drawing {
  const here = readdirSync(import.meta.dirname).sort();
  return {
    code: [...here, '../figures/mark.ts'].map((file) => join(import.meta.dirname, file)),
    fonts: fonts.map(({ path }) => path),
    versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
}

/** A hash that changes with anything that might change a card's pixels, beside what it shows. */
export function fingerprint({ code, fonts, versions }: Drawing): string {
  const hash = createHash('sha256').update(JSON.stringify(versions));
  for (const file of [...code, ...fonts]) hash.update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(findPackageJSON(name, import.meta.url)!, 'utf8')).version;
}

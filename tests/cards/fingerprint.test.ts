import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawing, fingerprint } from '../../src/cards/fingerprint.ts';
import { FONTS } from './pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('a fingerprint changes with code, font and version', () => {
  const [code, fonts] = [[file('a.ts', 'draw')], [file('a.woff2', 'font')]];
  const before = fingerprint({ code, fonts, versions: { pen: '1.0.0' } });
  expect(fingerprint({ code, fonts, versions: { pen: '1.0.0' } })).toBe(before);
  const others = [
    { code: [file('b.ts', 'draw better')], fonts, versions: { pen: '1.0.0' } },
    { code, fonts: [file('b.woff2', 'bold font')], versions: { pen: '1.0.0' } },
    { code, fonts: [...fonts, fonts[0]!], versions: { pen: '1.0.0' } },
    { code, fonts, versions: { pen: '1.0.1' } },
  ].map(fingerprint);
  expect(new Set([before, ...others]).size).toBe(5);
});

test('it covers the code that draws, the mark, all fonts and the versions of the packages', () => {
  const { code, fonts, versions } = drawing(FONTS);
  const names = code.map((path) => path.replaceAll('\\', '/').split('/').slice(-2).join('/'));
  expect(names).toEqual(expect.arrayContaining(['cards/layout.ts', 'cards/wrap.ts', 'figures/mark.ts']));
  expect(fonts.length).toBe(FONTS.length);
  expect(Object.values(versions).every((version) => /^\d+\.\d+\.\d+/.test(version))).toBe(true);
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearHalfWritten, writeAtomically } from '../../src/build/write-atomically.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'write-'));

test.each([
  ['a text', 'é 日本', Buffer.from('é 日本')],
  ['bytes', new Uint8Array([0, 255, 137]), Buffer.from([0, 255, 137])],
  ['nothing', '', Buffer.from('')],
])('%s takes the place of what was there, and leaves nothing beside it', (_, bytes, expected) => {
  const file = join(folder(), 'a.bin');
  writeFileSync(file, 'much longer than what comes');
  writeAtomically(file, bytes);
  expect(readFileSync(file)).toEqual(expected);
  expect(readdirSync(join(file, '..'))).toEqual(['a.bin']);
});

test('where it cannot be written, what was there stays and nothing is left beside it', () => {
  const file = join(folder(), 'a.bin');
  mkdirSync(file);
  writeFileSync(join(file, 'inside'), '');
  expect(() => writeAtomically(file, 'text')).toThrow();
  expect(readdirSync(join(file, '..'))).toEqual(['a.bin']);
  expect(readdirSync(file)).toEqual(['inside']);
});

test('what killed writers left of one file goes, or of all; what one still writes stays', () => {
  const root = folder();
  const [dead, alive] = [999999999, process.pid];
  for (const name of ['a.json', `a.json.${dead}.tmp`, `a.json.${alive}.tmp`, `b.json.${dead}.tmp`, 'c.tmp'])
    writeFileSync(join(root, name), '');
  clearHalfWritten(root, 'a.json');
  expect(readdirSync(root).sort()).toEqual(['a.json', `a.json.${alive}.tmp`, `b.json.${dead}.tmp`, 'c.tmp']);
  clearHalfWritten(root);
  expect(readdirSync(root).sort()).toEqual(['a.json', `a.json.${alive}.tmp`, 'c.tmp']);
});

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keeper } from '../../src/build/keeper.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'kept-'));
const make = (text: string) => async () => Buffer.from(text);

test('what was made of a key is not made again, and what is made of another is', async () => {
  const where = folder();
  await keeper(where)('one', make('first'));
  expect(String(await keeper(where)('one', make('second')))).toBe('first');
  expect(String(await keeper(where)('two', make('second')))).toBe('second');
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['empty', () => Buffer.of()],
  ['cut short', (bytes) => bytes.subarray(0, -1)],
  ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ['changed by one bit', (bytes) => (bytes.writeUInt8(bytes.readUInt8(34) ^ 1, 34), bytes)],
  ['nothing but zeros', (bytes) => bytes.fill(0)],
])('what is kept and %s is made anew', async (_, damage) => {
  const where = folder();
  await keeper(where)('one', make('first'));
  const file = join(where, readdirSync(where)[0]!);
  writeFileSync(file, damage(readFileSync(file)));
  expect(String(await keeper(where)('one', make('second')))).toBe('second');
  expect(String(await keeper(where)('one', make('third')))).toBe('second');
});

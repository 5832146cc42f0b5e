import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LEDGER_FILE, readLedger } from '../../src/permalinks/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The ledger of a folder that is under no version control. */
function read(text: string) {
  writeFileSync(join(folder, LEDGER_FILE), text);
  return readLedger(folder, 'content');
}

const A = { id: 'a', page: '' };
const B = { id: 'b', page: 'rva/' };

test('a problem stands at its entry, or else at the top', () => {
  const { ledger, committed, missing, problems, problem } = read(
    `[\n  ${JSON.stringify(A)},\n\n  ${JSON.stringify(B)}\n]`,
  );
  expect({ ledger, committed, missing, problems }).toEqual({
    ledger: [A, B],
    committed: [],
    missing: false,
    problems: [],
  });
  const at = (entry?: typeof A) => problem('said', 'lost-anchor', entry);
  const said = { file: 'content/permalinks.json', message: 'said', rule: 'lost-anchor' };
  expect(at(A)).toEqual({ ...said, line: 2, column: 3 });
  expect(at(B)).toEqual({ ...said, line: 4, column: 3 });
  expect(at({ ...A, page: 'rva/' })).toEqual({ ...said, line: 1, column: 1 });
  expect(at()).toEqual({ ...said, line: 1, column: 1 });
});

test('a fault stands at its place, and where git has nothing, nothing comes back', () => {
  expect(read('[\n  oh').problems).toEqual([
    {
      file: 'content/permalinks.json',
      line: 2,
      column: 3,
      message: 'Unexpected `oh`, expected { or ], as the build wrote the file',
      rule: 'permalinks',
    },
  ]);
});

test('a ledger is empty where there is no file', () => {
  rmSync(join(folder, LEDGER_FILE));
  expect(readLedger(folder, 'content')).toMatchObject({ ledger: [], missing: true, problems: [] });
  mkdirSync(join(folder, LEDGER_FILE));
  expect(readLedger(folder, 'content')).toMatchObject({ ledger: [], missing: true, problems: [] });
});

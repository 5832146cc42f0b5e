import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/dates/edtf.ts';
import { unsupportedEdtf } from '../../src/dates/unsupported.ts';

test.each([
  ['19XX', '`1900/1999`', 'unspecified digits'],
  ['194X', '`1940/1949`', 'unspecified digits'],
  ['1945-XX', '`1945`', 'unspecified digits'],
  ['1945-XX-XX', '`1945`', 'unspecified digits'],
  ['1945-05-XX', '`1945-05`', 'unspecified digits'],
  ['1945-21', '`1945`', 'seasons'],
  ['1945-41', '`1945`', 'seasons'],
  ['1945-05-08T15:00:00Z', '`1945-05-08`', 'times'],
  ['1950S2', '`1950~`', 'significant digits'],
  ['2004-06~-11', '`2004-06-11~`', 'marks inside a date'],
  ['?2004-06', '`2004-06~`', 'marks inside a date'],
])('%s: write %s', (text, write, part) => {
  expect(parseEdtf(text)).toBeUndefined();
  expect(unsupportedEdtf(text)).toEqual({ write, part });
  expect(parseEdtf(write.replaceAll('`', ''))).toBeDefined();
});

test.each([
  ['-0044', 'a year from 1 to 2999', 'other years'],
  ['Y17000', 'a year from 1 to 2999', 'other years'],
  ['[1667,1668]', 'one date or an interval', 'sets'],
  ['{1667..1668}', 'one date or an interval', 'sets'],
])('%s: write %s', (text, write, part) => {
  expect(unsupportedEdtf(text)).toEqual({ write, part });
});

test.each(['1945', '1945-05-08', '1945-02-30', '1945-13', '08/05/1945', 'May 1945', '', '1945~', '19450508'])(
  '%j is no such date',
  (text) => {
    expect(unsupportedEdtf(text)).toBeUndefined();
  },
);

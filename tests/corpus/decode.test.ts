import { expect, test } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { splitFrontmatter } from '../../src/corpus/frontmatter.ts';

const decoded = (bytes: Uint8Array) => decode({ path: 'content/a.md', bytes, kind: 'articles' });
const said = (bytes: Uint8Array) =>
  decoded(bytes).problems.map(
    ({ file, line, column, message, rule }) => `${file}:${line}:${column} ${message} [${rule}]`,
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

test('text is composed, and its lines end in one way', () => {
  expect(decoded(utf8('\ufeffE\u0301tai\u0308n\r\nb\r\n'))).toEqual({ text: 'Étaïn\nb\n', problems: [] });
});

test.each([
  ['a byte order mark of one sort', [0xff, 0xfe, 0x41, 0x42]],
  ['one of the other', [0xfe, 0xff, 0x41, 0x42]],
  ['a zero byte first', [0, 0x41]],
  ['a zero byte second', [0x41, 0]],
])('%s is of UTF-16', (_, bytes) => {
  expect(said(Uint8Array.from(bytes))).toEqual([
    'content/a.md:1:1 Unexpected UTF-16, expected a file saved as UTF-8 [not-utf-8]',
  ]);
});

test.each([[[0xff, 0x41]], [[0xfe, 0x41]], [[0x41, 0xff]], [[0x41, 0xfe]]])('bytes %j are of neither', (bytes) => {
  expect(said(Uint8Array.from(bytes))[0]).toContain('Unexpected bytes that are not UTF-8');
});

test('the first byte that is not UTF-8 is told at its place', () => {
  const bytes = Uint8Array.from([...utf8('é\nab'), 0xe9, ...utf8('c\n'), 0xe9]);
  expect(said(bytes)).toEqual([
    'content/a.md:2:3 Unexpected bytes that are not UTF-8, expected a file saved as UTF-8 [not-utf-8]',
  ]);
});

test('what no one sees is told once a line', () => {
  expect(said(utf8('a\u200bb\u200b\nc\nd\u202e'))).toEqual([
    'content/a.md:1:2 Unexpected character U+200B (zero width space), expected visible text [forbidden-character]',
    'content/a.md:3:2 Unexpected character U+202E (text direction control), expected visible text [forbidden-character]',
  ]);
});

test('a million bytes are read, and one more is not', () => {
  expect(said(new Uint8Array(1_000_000).fill(0x41))).toEqual([]);
  expect(decoded(new Uint8Array(1_000_001).fill(0x41)).text).toBe('');
  expect(said(new Uint8Array(1_000_001).fill(0x41))).toEqual([
    'content/a.md:1:1 Unexpected 1000001 bytes, expected at most 1000000 bytes in a file [too-large]',
  ]);
});

test('frontmatter and body keep the lines of the file', () => {
  expect(splitFrontmatter('a.md', '---\nid: a\nb: c\n---\n\nText\n')).toEqual({
    yaml: '\nid: a\nb: c\n',
    body: '\n\n\n\n\nText\n',
  });
  expect(splitFrontmatter('a.md', '---\n---')).toEqual({ yaml: '\n', body: '\n' });
});

const OPENS = '`---` alone on the first line';
const CLOSES = '`---` alone on the line that closes the frontmatter';

test.each([
  ['', 1, 1, 'end of file', OPENS],
  ['\n---\n', 1, 1, 'empty line', OPENS],
  ['# A\n---\n', 1, 1, '`# A`', OPENS],
  [' ---\nid: a\n---\n', 1, 1, '` ---`', OPENS],
  ['---\nid: a', 2, 6, 'end of file', CLOSES],
  ['---', 1, 4, 'end of file', CLOSES],
  ['---\nid: a\n ---\n', 3, 1, '` ---`', CLOSES],
  ['---\nid: a\n--- \nb', 3, 1, '`--- `', CLOSES],
  ['---\nid: a\n----\nb', 3, 1, '`----`', CLOSES],
  ['---\nid: a\n...\nb', 3, 1, '`...`', CLOSES],
  ['---\nid: a\n--\n....\n--- b\nb ---', 6, 6, 'end of file', CLOSES],
])('%j is told at %i:%i', (text, line, column, found, expected) => {
  const message = `Unexpected ${found}, expected ${expected}`;
  expect(splitFrontmatter('a.md', text)).toEqual({ file: 'a.md', line, column, message, rule: 'frontmatter' });
});

import { expect, test } from 'vitest';
import { Yaml } from '../../src/corpus/yaml.ts';

/** The problems of a text, each with its place. */
function problems(text: string): string[] {
  return new Yaml('f', text).problems.map(
    ({ line, column, message, rule }) => `${line}:${column}  ${message}  [${rule}]`,
  );
}

const nested = {
  lists: (depth: number) => '['.repeat(depth) + ']'.repeat(depth),
  maps: (depth: number) => '{a: '.repeat(depth) + 'b' + '}'.repeat(depth),
  'items on a line': (depth: number) => `${'- '.repeat(depth)}a`,
  'maps, line by line': (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  'items, line by line': (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}-`).join('\n'),
};

test.each(Object.entries(nested))('%s are read to the 32nd level and no further', (_, text) => {
  expect(problems(text(32))).toEqual([]);
  expect(problems(text(33))).toEqual([
    expect.stringMatching(/^\d+:\d+  Unexpected list or map inside 32 others, expected less nesting  \[too-deep\]$/),
  ]);
});

test('items on the line of a key are a problem and no crash', () => {
  expect(problems(`a: ${'- '.repeat(2_500)}\n`)).toHaveLength(1);
});

test('signs in text are no nesting', () => {
  const line = '- '.repeat(40) + '['.repeat(40);
  expect(problems(`a: |\n  ${line}\nb: "${line}"\nc: x ${line}\n`)).toEqual([]);
});

const refused = (comment: string) =>
  `Unexpected comment \`${comment}\` in a value, expected quotation marks round the whole value, or the comment on a line of its own  [comment-in-value]`;

test.each([
  ['after a value', 'text: They took item #2 first, see #3\nb: c\n', [`1:22  ${refused('#2 first, see #3')}`]],
  ['after a tab', 'text: item\t#2\n', [`1:12  ${refused('#2')}`]],
  ['after an item', '- a # b\n- c\n', [`1:5  ${refused('# b')}`]],
  ['in braces', 'a: {b: c #2\n  , d: e}\n', [`1:10  ${refused('#2')}`]],
  ['after the last line of a value', 'a: b\n  c #2\nd: e\n', [`2:5  ${refused('#2')}`]],
  ['between the lines of a value', 'a: b\n  # c\n  d\ne: f\n', [`2:3  ${refused('# c')}`]],
  ['between the lines of an item', '- a: b\n  #c\n\n  # c\n    d\n', [`2:3  ${refused('#c')}`]],
  ['twice', 'a: b #1\nc: d #2\n', [`1:6  ${refused('#1')}`, `2:6  ${refused('#2')}`]],
])('a comment %s is refused', (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test.each([
  ['on lines of their own', '# a\na: b\n# c\nd:\n  # e\n  - f\n  # g\n  - h\n# i\n'],
  ['after quotation marks', 'a: "b" # c\nd: \'e\' # f\n"g": h\n'],
  ['after brackets', 'a: [b, c] # d\ne: {f: g} # h\n'],
  ['after a key', 'a: # b\n  c: d\ne: # f\n  - g\n'],
  ['between items in brackets', 'a: [b,\n  # c\n  d]\n'],
  ['before a key that is apart from its colon', 'a: b\n# c\nd : e\n'],
  ['at the head of a block', 'a: | # b\n  c #2 d\n  # e\nf: >- # g\n  h\n'],
])('comments %s are read over', (_, text) => {
  expect(problems(text)).toEqual([]);
});

test('a % after the beginning of a line is text', () => {
  expect(new Yaml('f', 'a: 5 %\n').value).toEqual({ a: '5 %' });
});

test('a # within a word, or in quotation marks, is text', () => {
  expect(new Yaml('f', 'a: b#c\nd: "e #f"\ng: |\n  h #i\n').value).toEqual({ a: 'b#c', d: 'e #f', g: 'h #i\n' });
});

const INDENTED = 'Unexpected tab, expected spaces, as YAML is indented by nothing else  [yaml]';
const ASKEW = 'Unexpected indentation, expected that of the lines beside it  [yaml]';

test.each([
  ['x:\n    a: [b,\n  \tc]\n', [`3:3  ${INDENTED}`]],
  ['a: >\n  b\n\tc\n', [`3:1  ${INDENTED}`]],
  ['a: b\n  c: d\n', [`2:3  ${ASKEW}`]],
  ['a: bcd e\n   de f: g\n', [`2:4  ${ASKEW}`]],
  ['a: b\n  c:', [`2:3  ${ASKEW}`]],
  ['a:\n  - b\n c\n', [`3:1  ${ASKEW}`]],
  ['a: bcde\tf\n  g: h\n', [`2:3  ${ASKEW}`]],
])('%j is told to be indented wrongly', (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

const TAB = 'Unexpected tab after `:` inside a value, expected quotation marks round the whole value  [yaml]';

test.each([
  ['a: b:\tc\n', [`1:6  ${TAB}`]],
  ['a: b c:\td: e\n', [`1:8  ${TAB}`]],
  ['a:\tb: c\n', ['1:3  Unexpected tab, expected spaces, as YAML is indented by nothing else  [yaml]']],
  ['a: b: c\n', ['1:4  Unexpected `: ` inside a value, expected quotation marks round the whole value  [yaml]']],
])('%j has its tab or colon named', (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test.each([
  ['- a\n', '1:1'],
  ['k: a\n', '1:1'],
])('a list or map of 2,000 %j is read, and no longer one', (item, place) => {
  const items = (count: number) => Array.from({ length: count }, (_, at) => item.replace('k', `k${at}`)).join('');
  expect(problems(items(2_000))).toEqual([]);
  expect(problems(items(2_001))).toEqual([
    `${place}  Unexpected more than 2000 items, expected a shorter list  [too-long]`,
  ]);
});

test.each([
  ['a: "\n', '1:4  Unexpected `"` without end'],
  ['a: "', '1:4  Unexpected `"` without end'],
  ['a: [\n', '1:4  Unexpected `[` without end'],
  ['a: [b, [c]', '1:4  Unexpected `[` without end'],
  ['a: [[b], [c]', '1:4  Unexpected `[` without end'],
  ['a: {b: {c: d}', '1:4  Unexpected `{` without end'],
  ['a: [b, {c: d]\n', '1:8  Unexpected `{` without end'],
  ['a: [b, "c]\n', '1:8  Unexpected `"` without end'],
  ['a: "b" # c\nd: "e\n', '2:4  Unexpected `"` without end'],
  ['a: {b: c, b: d}\n', '1:11  Unexpected second `b`'],
  ['a: &x  !y b\n', '1:4  Unexpected anchor `&x  !y`'],
  ['a: b & c\nd: !e f\n', '2:4  Unexpected tag `!e`'],
  ['a: !b', '1:4  Unexpected tag `!b`'],
  ['a: {{b: c\n', '1:5  Unexpected list or map as a key'],
  ['a: ]\n\tb\n', '1:4  Unexpected `]`'],
  ['a: ]b:\tc\n', '1:4  Unexpected `]b: c`'],
  ['a: ,b\nc:', '1:4  Unexpected `,b`'],
  ['a: [ # b]', '1:10  Unexpected '],
  ['a: b\n--- "\n', '2:1  Unexpected second YAML document'],
])('%j has the place of its mistake', (text, problem) => {
  expect(problems(text)).toEqual([expect.stringContaining(problem)]);
});

test('a text is the rest of one with a comma only as a key in braces that has no value', () => {
  const rest = (text: string, key: string) => new Yaml('f', text).isRestOfText(['a'], key);
  expect(rest('a: {b: c, d e, f: g}', 'd e')).toBe(true);
  expect(rest('a: {b: c, d e, f: g}', 'f')).toBe(false);
  expect(rest('a:\n  b:\n', 'b')).toBe(false);
  expect(rest('a:\n  ? b\n', 'b')).toBe(false);
  expect(rest('a: b', 'b')).toBe(false);
  expect(rest('b: c', 'b')).toBe(false);
});

test.each([
  ['a: {b: c}', ['a'], 'b', 5],
  ['a: {b: c}', ['a'], 'd', 4],
  ['a: b', ['a', 'c', 'd'], undefined, 4],
  ['a: b', ['a'], 'c', 4],
  ['a: {? [b] : c}', ['a'], undefined, 4],
  ['[a, [b]]', [1], undefined, 5],
  ['', ['a'], undefined, 1],
  [nested.lists(33), ['a'], undefined, 1],
])('in %j the place of %j and the key %j is %i', (text, path, key, column) => {
  expect(new Yaml('f', text).problemAt(path, 'm', 'yaml', key)).toMatchObject({ line: 1, column });
});

test('a text that ends too early has that told at its end', () => {
  expect(problems('%YAML 1.2\n')).toEqual([expect.stringMatching(/^2:1  Unexpected end of line, expected valid YAML/)]);
});

test('an empty second document, with which Pandoc ends a file, is none', () => {
  expect(new Yaml('f', '---\na: b\n---\n\n\n').value).toEqual({ a: 'b' });
  expect(new Yaml('f', '---\na: b\n...\n').value).toEqual({ a: 'b' });
  expect(problems('a: b\n---\nc: d\n')).toEqual([
    '2:1  Unexpected second YAML document, expected one in a file  [yaml]',
  ]);
});

test('a list at the top can stand for a key', () => {
  const yaml = new Yaml('f', '- id: a\n- id: b\n', 'all');
  expect(yaml.value).toEqual({ all: [{ id: 'a' }, { id: 'b' }] });
  expect(yaml.problemAt(['all', 1, 'id'], 'm', 'yaml')).toMatchObject({ line: 2, column: 7 });
});

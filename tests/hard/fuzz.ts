import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readContent } from '../../src/corpus/read.ts';
import { ContentError, type Problem } from '../../src/diagnostics/problem.ts';
import { cslDate } from '../../src/model/csl-date.ts';
import { plainText } from '../../src/model/csl-text.ts';
import { defOf, metaOf, schemaAt, unwrap, type Schema } from '../../src/model/schema.ts';
import { SCHEMAS } from '../../src/model/schemas.ts';
import { everyField } from '../stories/every-field.ts';

type Path = (string | number)[];
type Data = Record<string, unknown>;

/** A file of the tree in which every field is filled: its frontmatter or all of it, and its body. */
type File = { path: string; kind: keyof typeof SCHEMAS; data: Data; body: string | undefined };

/** A value that a schema knows, and where it stands. */
type Leaf = { file: File; path: Path; schema: Schema; value: string };

/** The tree, the values in it, and how often each field has been tried. */
export type Tree = { root: string; files: File[]; leaves: Leaf[]; tried: Map<string, number> };

const KINDS: Record<string, keyof typeof SCHEMAS> = {
  'site.yaml': 'site',
  'sources.yaml': 'sources',
  'about.md': 'about',
  'articles/every.md': 'articles',
  'explainers/every.md': 'explainers',
  'reports/every.md': 'reports',
};

/** What takes a file out of the site, or an id out of it, when it is changed. */
const LEFT_ALONE = /(^|\.)(draft|retired\.\d+\.(id|heir)|nocite)$/;

export function treeOfEveryField(): Tree {
  const { content: root } = everyField();
  const files = Object.entries(KINDS).map(([path, kind]): File => {
    const text = readFileSync(join(root, path), 'utf8');
    const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
    return { path, kind, data: parse(head ?? text, { schema: 'failsafe' }) as Data, body };
  });
  const leaves = files.flatMap((file) => leavesIn(file, file.data, []));
  return { root, files, leaves: leaves.filter(({ path }) => !LEFT_ALONE.test(path.join('.'))), tried: new Map() };
}

function leavesIn(file: File, value: unknown, path: Path): Leaf[] {
  if (typeof value === 'string') {
    const schema = schemaAt(SCHEMAS[file.kind], path);
    return schema ? [{ file, path, schema, value }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesIn(file, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Signs that mean something to YAML, Markdown, HTML or a terminal, or nothing to see. */
const SIGNS =
  '# : - ? [ ] { } , & * ! | > \' " % @ ` < / \\ = ~ _ ^ $ . ( ) ; + \t \n \r \u0000 \u001b \u0085 \u00a0 \u00ad \u200b \u200d \u202e \u2028 \u3000 \ufeff \ufffd \ud800 ◇ ¶ ← 国 é e\u0301 🌊'.split(
    ' ',
  );

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const oddText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(word, word, fc.constantFrom(...SIGNS, ' ')), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    'null',
    'true',
    'no',
    '~',
    '0800',
    '1e3',
    '2024-05-02',
    '',
    ' ',
    '---',
    '...',
    '<<',
    '__proto__',
    '=1+1',
    '#tag',
  ),
);
const soundText = fc
  .array(
    fc.oneof(word, fc.constantFrom('“a”', 'é', '(b)', 'c: d', '#1', '*e*', '<i>', '–', '国', "it's", '50 %', 'A & B')),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => `Text ${words.join(' ')}`);
const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const moment = fc.oneof(
  fc.integer({ min: 1, max: 2999 }).map((year) => String(year).padStart(4, '0')),
  fc.tuple(fc.integer({ min: 1900, max: 2030 }), two(13)).map((parts) => parts.join('-')),
  fc.tuple(fc.integer({ min: 1900, max: 2030 }), two(13), two(32)).map((parts) => parts.join('-')),
);
const oddDate = fc.oneof(
  moment,
  fc.tuple(moment, fc.constantFrom('~', '?', '%', 'Z', 'T10', ' ', 'X')).map((parts) => parts.join('')),
  fc
    .tuple(fc.oneof(moment, fc.constantFrom('..', '')), fc.oneof(moment, fc.constantFrom('..', '')))
    .map((ends) => ends.join('/')),
);

/** What may be put in the place of a value, by its schema. */
function valueFor({ schema, value }: Leaf, others: readonly string[]): fc.Arbitrary<string> {
  const { refers, expected = '' } = metaOf(schema);
  const def = defOf(unwrap(schema));
  if (def.type === 'enum') return fc.oneof(fc.constantFrom(...Object.keys(def.entries)), oddText);
  if (refers) return fc.oneof(fc.constantFrom(...others), oddText);
  if (/date|day/.test(expected)) return fc.oneof({ weight: 4, arbitrary: oddDate }, oddText);
  if (expected === 'text') return fc.oneof({ weight: 3, arbitrary: soundText }, { weight: 2, arbitrary: oddText });
  if (expected === 'a web address')
    return fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), oddText);
  return fc.oneof(fc.constant(value), oddText);
}

/** How its YAML is written. */
const style = fc.record({
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
  lineWidth: fc.constantFrom(0, 40, 80),
  collectionStyle: fc.constantFrom('any', 'block'),
} as const);

/** Markdown of signs and words, of which each word is the only one of its kind. */
const prose = fc
  .array(
    fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '`',
      '```',
      '[',
      ']',
      '(',
      ')',
      '](',
      '][',
      '<',
      '>',
      '#',
      '## ',
      '|',
      '- ',
      '1. ',
      '> ',
      '[^1]',
      '[^1]: ',
      ': ',
      '"',
      '\\',
      '&',
      '&amp;',
      '~',
      '~~~',
      '![',
      '{#',
      '}',
      'https://a.example/',
      '](https://b.example/',
      '](source:plain',
      '](source:plain "',
      '")',
      'Table: ',
      '| - | - |\n',
      '◇ ',
      '“',
      '”',
      '    ',
      '  \n',
      '---',
      '***',
      '===',
      '$',
      '^',
      '@',
      '\t',
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((signs) => signs.map((sign, at) => `${sign}word${at}x`).join(''));

/** One case: values in the place of others, perhaps a body, and how the YAML is written. */
export type Case = { edits: readonly { leaf: Leaf; value: string }[]; body: string | undefined; style: object };

export function cases({ leaves }: Tree): fc.Arbitrary<Case> {
  const ids = leaves.filter(({ schema }) => metaOf(schema).defines).map(({ value }) => value);
  const edit = fc
    .nat({ max: leaves.length - 1 })
    .chain((at) => fc.record({ leaf: fc.constant(leaves[at]!), value: valueFor(leaves[at]!, ids) }));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
        body: fc.constant(undefined),
        style,
      }),
    },
    { weight: 1, arbitrary: fc.record({ edits: fc.constant([]), body: prose, style }) },
  );
}

const GRAMMAR = /^Unexpected \S[^]*, expected \S/;

/** What is silently wrong of a case, in words; none where it is refused as it should be, or read unchanged. */
export function silent(tree: Tree, { edits, body, style }: Case): string[] {
  const article = tree.files.find(({ kind }) => kind === 'articles')!;
  const touched = [...new Set([...edits.map(({ leaf }) => leaf.file), ...(body === undefined ? [] : [article])])];
  for (const { leaf } of edits) tree.tried.set(nameOf(leaf), (tree.tried.get(nameOf(leaf)) ?? 0) + 1);
  try {
    for (const file of touched) {
      const own = edits.filter(({ leaf }) => leaf.file === file);
      save(tree, file, edited(file, own), file === article ? body : undefined, style);
    }
    return faults(tree, edits, body);
  } finally {
    for (const file of touched) save(tree, file, file.data, undefined, {});
  }
}

/** The field that a value is of. */
export function nameOf({ file, path }: Leaf): string {
  return [file.kind, ...path.filter((step) => typeof step === 'string')].join('.');
}

function edited(file: File, edits: Case['edits']): Data {
  const data = structuredClone(file.data);
  for (const { leaf, value } of edits) {
    const parent = leaf.path.slice(0, -1).reduce<unknown>((here, step) => (here as Data)[step], data) as Data;
    parent[leaf.path.at(-1)!] = value;
  }
  return data;
}

function save({ root }: Tree, file: File, data: Data, body: string | undefined, style: object): void {
  const yaml = stringify(data, { schema: 'failsafe', aliasDuplicateObjects: false, ...style });
  const text =
    file.body === undefined ? yaml : `---\n${yaml}---\n${file.body}${body === undefined ? '' : `\n${body}\n`}`;
  writeFileSync(join(root, file.path), text);
}

function faults({ root }: Tree, edits: Case['edits'], body: string | undefined): string[] {
  try {
    const { corpus, documents } = readContent(root);
    const texts = new Set(strings(corpus));
    const lost = edits.flatMap(({ leaf, value }) => {
      // Of two edits of one place the last counts.
      if (edits.findLast((one) => one.leaf === leaf)!.value !== value) return [];
      const document = documents.find(({ path }) => path === `content/${leaf.file.path}`);
      const found = leaf.path.reduce<unknown>((here, step) => (here as Data | undefined)?.[step], document?.data);
      const expected = readAs(leaf, value);
      if (String(found) !== expected)
        return [`${nameOf(leaf)}: ${JSON.stringify(value)} became ${JSON.stringify(found)}`];
      const isText = metaOf(leaf.schema).expected === 'text';
      return isText && !texts.has(expected) ? [`${nameOf(leaf)}: ${JSON.stringify(value)} is nowhere`] : [];
    });
    const { html } = corpus.articles[0]!;
    const words = body?.match(/word\d+x/g) ?? [];
    return [...lost, ...words.filter((word) => !html.includes(word)).map((word) => `the body lost ${word}`)];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.flatMap((problem) => unsaid(problem, root));
    return [`a crash: ${(error as Error).stack}`];
  }
}

/** A value as it is read: composed, and without the space around it; of sources and names of authors without marks of italics. */
function readAs({ schema, file, path }: Leaf, value: string): string {
  const composed = value.replaceAll('\r\n', '\n').normalize('NFC');
  const { expected = '' } = metaOf(schema);
  const isCsl = file.kind === 'sources' || path[0] === 'authors';
  if (isCsl && expected === 'text') return plainText.parse(composed);
  if (/^a date: EDTF/.test(expected)) return cslDate.parse(composed);
  return expected === 'text' ? composed.trim() : composed;
}

/** What a problem leaves out: its place in the file, or what to do. */
function unsaid({ file, line, column, message }: Problem, root: string): string[] {
  const text = readFileSync(join(root, file.replace('content/', '')), 'utf8').split('\n')[line - 1];
  const isPlaced = text !== undefined && column >= 1 && column <= text.length + 1;
  const isSaid = GRAMMAR.test(message) && !/undefined|\[object|Invalid input|cannot be read|\n/.test(message);
  return isPlaced && isSaid ? [] : [`a problem that says too little: ${file}:${line}:${column} ${message}`];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

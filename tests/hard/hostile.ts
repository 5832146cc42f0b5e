/** Content that is made to take long: what is put into the sound tree, for a size. */
export type Hostile = {
  name: string;
  /** The largest size that the limits let through, or about so. */
  most: number;
  make: (size: number) => Record<string, string>;
};

const NOTES = '---\nid: notes\ntitle: Notes\nlabel: Notes\ndescription: Notes.\nas-of: 2024-05-03\n';
const cites = 'cites: [{source: communique}]';

/** An explainer with this frontmatter and this body beside what it needs. */
const notes = (data: string, body = 'Text.') => ({ 'explainers/notes.md': `${NOTES}${data}---\n${body}\n` });

/** The same with another description. */
const described = (text: string) => ({
  'explainers/notes.md': `${NOTES.replace('Notes.', text)}---\nText.\n`,
});

const repeated = (piece: string | ((at: number) => string), times: number, between = '') =>
  Array.from({ length: times }, (_, at) => (typeof piece === 'string' ? piece : piece(at))).join(between);

/** In one paragraph. */
const paragraph = (name: string, most: number, piece: string | ((at: number) => string), head = ''): Hostile => ({
  name,
  most,
  make: (size) => notes('', `${head}${repeated(piece, size)}`),
});

/** A block each, with an empty line between two. */
const blocks = (name: string, most: number, piece: string | ((at: number) => string), between = '\n\n'): Hostile => ({
  name,
  most,
  make: (size) => notes('', repeated(piece, size, between)),
});

/** A record each, or another item of a list in frontmatter. */
const records = (
  name: string,
  most: number,
  list: string,
  piece: (at: number) => string,
  body?: (size: number) => string,
): Hostile => ({
  name,
  most,
  make: (size) => notes(`${list}:\n${repeated((at) => `  - {${piece(at)}}\n`, size)}`, body?.(size)),
});

const SOURCE = (id: string) =>
  `- {id: ${id}, type: webpage, title: T, publisher: P, URL: "https://a.example/", language: en, accessed: 2024-01-01}\n`;
const COMMUNIQUE = SOURCE('communique');

/** What once hung or crashed a build, and its kin; the largest of each is just within the limits. */
export const HOSTILE: readonly Hostile[] = [
  paragraph('emphasis that never ends', 500, '*a_ '),
  paragraph('strong inside words', 1_000, 'a**b'),
  paragraph('emphasis of one sign', 1_000, '_a '),
  paragraph('emphasis that opens and closes', 500, '*a* '),
  paragraph('three signs of emphasis', 1_000, '***a'),
  paragraph('references without an address', 250, '[a][b] '),
  paragraph('links without an end', 500, '[a]('),
  paragraph('links with a title without an end', 500, '[a](b "'),
  paragraph('brackets that open', 500, '['),
  paragraph('brackets that close', 500, ']'),
  paragraph('pictures without an end', 500, '![a]('),
  paragraph('HTML comments without an end', 500, 'x <!-- '),
  paragraph('HTML tags without an end', 500, '<a b="'),
  paragraph('HTML declarations without an end', 500, '<!A '),
  paragraph('processing instructions without an end', 500, '<? '),
  paragraph('autolinks in angle brackets', 500, '<https://a.example> '),
  paragraph('bare web addresses', 1_000, 'https://a.example '),
  paragraph('bare www addresses', 1_000, 'www.a.ex '),
  paragraph('bare mail addresses', 1_000, 'a@b.cd '),
  paragraph('signs @', 1_000, '@'),
  paragraph('one long run of a mail address', 32_000, 'a.'),
  paragraph('code of two lengths', 500, '` `` '),
  paragraph('entities', 13_000, '&amp;'),
  paragraph('entities without an end', 65_000, '&'),
  paragraph('backslashes', 65_000, '\\'),
  paragraph('escaped words', 6_000, '\\Florin '),
  paragraph('quotation marks', 21_000, '“'),
  paragraph('straight quotation marks', 65_000, '"'),
  paragraph('quotations', 6_000, '“a” '),
  paragraph('one long word', 65_000, 'a'),
  paragraph('combining accents', 32_000, '\u0301', 'a'),
  paragraph('Han characters', 21_000, '国'),
  paragraph('emoji', 16_000, '🌊'),
  paragraph('sentences', 20_000, 'A. '),
  paragraph('judgements', 7_000, '◇ A. '),
  paragraph('lines', 2_000, 'a\n'),
  paragraph('line breaks', 2_000, 'a\\\n'),
  paragraph('lines of a quotation', 2_000, '> a\n'),
  paragraph('names that link themselves', 8_000, 'Florin '),
  paragraph('links to records', 500, '[a](actor:florin) '),
  paragraph('links to nowhere', 500, (at) => `[a](actor:florib${at}) `),
  paragraph('rows of a table', 1_990, '| a |\n', '| a |\n| - |\n'),
  paragraph('items of a list', 2_000, '- a\n'),
  paragraph('references to one footnote', 490, '[^a] '),
  { name: 'columns of a table', most: 5_000, make: (n) => notes('', `${repeated('|a', n)}|\n${repeated('|-', n)}|`) },
  { name: 'spaces after a heading', most: 60_000, make: (n) => notes('', `## a {#a-heading}${' '.repeat(n)}`) },
  blocks('short paragraphs', 2_000, 'a'),
  blocks('paragraphs that name a record', 2_000, 'Florin'),
  blocks('headings', 2_000, (at) => `## A {#h-${at}}`),
  blocks('headings without an id', 2_000, '## A'),
  blocks('footnotes', 300, (at) => `a[^${at}]\n\n[^${at}]: b`),
  blocks('definitions', 1_000, (at) => `[a][x${at}]\n\n[x${at}]: https://a.example`),
  blocks('links to records, a paragraph each', 2_000, '[a](actor:florin)'),
  blocks('blocks of code', 2_000, '```\na\n```'),
  blocks('rules between paragraphs', 1_000, 'a\n\n***'),
  blocks('lists of one item', 300, '- a\n\nb'),
  blocks('lists of one item between rules', 300, '1. a\n***', '\n'),
  blocks('lists in lists', 150, '- a\n  - b', '\n'),
  blocks('quotes between rules', 300, '> a\n***', '\n'),
  blocks('underlined headings', 300, 'a\n---', '\n'),
  blocks('empty lines', 500_000, '', '\n'),
  records('terms', 2_000, 'terms', (at) => `id: t-${at}, name: Term ${at}, definition: A., ${cites}`),
  records(
    'terms that prose names',
    1_000,
    'terms',
    (at) => `id: t-${at}, name: Term${at}x, definition: A., ${cites}`,
    (n) => repeated((at) => `Term${at}x. `, n),
  ),
  records('dates', 2_000, 'dates', (at) => `id: d-${at}, date: 2024-01-01, title: T, text: T., kind: event, ${cites}`),
  records(
    'actors that nothing mentions',
    2_000,
    'actors',
    (at) => `id: a-${at}, name: A${at}, kind: state, definition: A., ${cites}`,
  ),
  records(
    'references to nothing',
    2_000,
    'terms',
    (at) => `id: t-${at}, name: T${at}, definition: A., see: [x-${at}], ${cites}`,
  ),
  records('one id again and again', 2_000, 'terms', (at) => `id: t, name: T${at}, definition: A., ${cites}`),
  records('one name again and again', 2_000, 'terms', (at) => `id: t-${at}, name: T, definition: A., ${cites}`),
  records('keys that no schema knows', 2_000, 'terms', (at) => `k${at}: a`),
  records('broken items', 2_000, 'terms', () => ''),
  { name: 'one text', most: 990_000, make: (n) => described('a'.repeat(n)) },
  { name: 'one text on many lines', most: 200_000, make: (n) => described(`>\n${repeated('  a\n', n)}`) },
  { name: 'escapes in a text', most: 160_000, make: (n) => described(`"${'\\u0061'.repeat(n)}"`) },
  { name: 'comments', most: 300_000, make: (n) => notes('# \n'.repeat(n)) },
  { name: 'one key again and again', most: 1_990, make: (n) => notes('tracks: a\n'.repeat(n)) },
  { name: 'a list on one line', most: 2_000, make: (n) => notes(`terms: [${'a, '.repeat(n)}]\n`) },
  {
    name: 'sources',
    most: 2_000,
    make: (n) => ({ 'sources.yaml': COMMUNIQUE + repeated((at) => SOURCE(`s-${at}`), n) }),
  },
  {
    name: 'sources that prose cites',
    most: 1_999,
    make: (n) => ({
      'sources.yaml': COMMUNIQUE + repeated((at) => SOURCE(`s-${at}`), n),
      ...notes(
        '',
        repeated((at) => `[a](source:s-${at})`, n, '\n\n'),
      ),
    }),
  },
  {
    name: 'files',
    most: 200,
    make: (n) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, at) => [
          `explainers/n-${at}.md`,
          `${NOTES.replace('id: notes', `id: n-${at}`)}---\nFlorin.\n`,
        ]),
      ),
  },
];

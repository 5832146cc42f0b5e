import { expect, test } from 'vitest';
import { render, unlinkedIn } from './render.ts';

/** What the links of a body lead to, with their text. */
const links = (body: string) =>
  [...render(body).html.matchAll(/<a href="glossary\/#([a-z-]+)"[^>]*>([^<]+)<\/a>/g)].map(
    ([, id, text]) => `${id}: ${text}`,
  );

test.each<[what: string, body: string, expected: string[]]>([
  ['a name', 'Then Ada Low of Nahar spoke.', ['skipper: Ada Low of Nahar']],
  ['a name over two lines', 'Then Ada Low of\nNahar spoke.', ['skipper: Ada Low of\nNahar']],
  ['a plural', 'They read tide tables.', ['tide-table: tide tables']],
  [
    'the first use alone',
    'A tide table, the tide tables, ALN and Ada Low of Nahar.',
    ['tide-table: tide table', 'skipper: ALN'],
  ],
  ['a capital at the beginning of a sentence', 'It is so. Tide tables help.', ['tide-table: Tide tables']],
  ['a capital behind a sign', '◇ Tide tables help.', ['tide-table: Tide tables']],
  ['a capital amid a sentence', 'The Tide tables help.', []],
  ['capitals as they are written', 'An aln, not an Aln.', []],
  ['part of a word', 'ALNs, ALN-like, pre-ALN, XALN, ALN2.', []],
  ['what is in emphasis', 'It is *a tide table*.', ['tide-table: tide table']],
  ['a list and a table', '- ALN\n\n| a |\n| --- |\n| tide table |', ['skipper: ALN', 'tide-table: tide table']],
  ['what its author links before', '[She](actor:skipper) is ALN.', ['skipper: She']],
  ['what its author links after', 'ALN, that is [her](actor:skipper).', ['skipper: her']],
  ['each section by itself', 'ALN.\n\n## Why {#why-tides}\n\nALN.', ['skipper: ALN', 'skipper: ALN']],
  ['a heading', '## ALN {#why-tides}', []],
  ['a quotation', '> ALN\n\nShe said “the tide table is wrong”. A tide table!', []],
  ['after a quotation', 'She said “no”. A tide table!', ['tide-table: tide table']],
  ['code', '`ALN`', []],
  ['a link', '[ALN](https://aln.example/)', []],
  ['a footnote', 'Text.[^1]\n\n[^1]: ALN', []],
  ['a backslash', 'The \\tide table. The tide table.', []],
  ['a name with `auto: false`', 'The boss. Then ALN.', ['skipper: ALN']],
])('%s', (_, body, expected) => {
  expect(links(body)).toEqual(expected);
});

test('a backslash before a word is not shown, and a literal one is', () => {
  expect(render('Then \\ALN said *\\so*.').html).toContain('Then ALN said <em>so</em>.');
  expect(render('Then \\\\so.').html).toContain('Then \\so.');
});

test('a link by name is a mention like any other', () => {
  expect(render('ALN.\n\n## Why {#why-tides}\n\nALN.').mentions).toEqual([
    { id: 'skipper', section: '' },
    { id: 'skipper', section: 'why-tides' },
  ]);
});

test('what stays without a link is told once a section, with its place and the reason', () => {
  expect(unlinkedIn('The boss, the boss.\nA \\tide table.\n\n## Why {#why-tides}\n\nShe said “tide table”.')).toEqual([
    '1:5 boss (actor:skipper): auto: false',
    '2:4 tide table (term:tide-table): a backslash before it',
    '6:11 tide table (term:tide-table): in a quotation',
  ]);
});

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import { withTree } from '../../corpus/overlay.ts';
import { run } from '../run.ts';

/** As Zotero writes it: a title with braces and a letter in TeX, an institution, a language in words, a private note. */
const BIBLATEX = `
@article{smith_nets_2024,
  title = {On {Nets} and {\\"U}ber \\emph{things}},
  author = {Smith, John and {Herring Board}},
  journaltitle = {Annals},
  date = {2024-05},
  doi = {10.5555/12345678},
  url = {https://journal.example/nets},
  urldate = {2024-05-03},
  langid = {english},
  note = {Ask John},
  file = {nets.pdf}
}
@online{again, title = {Entretien}, date = {2024-05-02}, url = {http://example.org/entretien/}}
@misc{untitled, howpublished = {\\url{https://b.example/}}}
@book{old, title = {Old}, year = {2023}, month = may}
`;

const CSL = [
  {
    id: 'http://zotero.org/users/1/items/X',
    type: 'book',
    title: '<i>Q</i>',
    author: [{ family: 'Low', given: 'Ada' }],
    issued: { 'date-parts': [['2023', 5]] },
    volume: 4,
  },
  { id: 'other', type: 'article-journal', title: 'By its DOI', DOI: '10.5555/ABC' },
  { id: 'boo', type: 'boook', title: 'A' },
];

/** Runs the command on an export, and what it printed without the folder. */
function imported(content: string, name: string, text: string) {
  const file = join(content, '..', `${process.pid}-${name}`);
  writeFileSync(file, text);
  try {
    const { status, stdout, stderr } = run('author/import/import.ts', content, [file]);
    return { status, said: (stdout + stderr).replaceAll(file, name).trim().split('\n') };
  } finally {
    rmSync(file);
  }
}

test('what is new is added behind what is there, which stays as it was', () => {
  withTree('base', (content) => {
    const target = join(content, 'sources.yaml');
    const before = `# Ours.\n${readFileSync(target, 'utf8')}`;
    writeFileSync(target, before);
    expect(imported(content, 'export.bib', BIBLATEX)).toEqual({
      status: 1,
      said: [
        'export.bib:14:1  There already: communique',
        'export.bib:2:1  Added: smith-nets-2024',
        'export.bib:16:1  Added: old',
        '',
        '2 added, 1 there already, 1 refused',
        'export.bib:15:1  Refused: Unexpected absence of `title`, expected text',
      ],
    });
    expect(readFileSync(target, 'utf8')).toBe(`${before}- id: smith-nets-2024
  type: article-journal
  title: On Nets and Über things
  author:
    - family: Smith
      given: John
    - literal: Herring Board
  container-title: Annals
  DOI: 10.5555/12345678
  issued: 2024-05
  accessed: 2024-05-03
  URL: https://journal.example/nets
  language: en
- id: old
  type: book
  title: Old
  issued: 2023-05
`);
    const cited = '\n[Nets](source:smith-nets-2024), [old](source:old).\n';
    const article = join(content, 'articles/talks.md');
    writeFileSync(article, readFileSync(article, 'utf8') + cited);
    expect(readCorpus(content).sources.find(({ id }) => id === 'old')).toMatchObject({ tier: 'reference' });
    expect(imported(content, 'export.bib', BIBLATEX).said.at(-2)).toBe('0 added, 3 there already, 1 refused');
  });
});

test('CSL-JSON joins a list at the top; sources are known by their DOI', () => {
  withTree('base', (content) => {
    const target = join(content, 'sources.yaml');
    const list = `${readFileSync(target, 'utf8').replace('references:\n', '')}\n- {id: abc, type: book, title: A, DOI: "https://doi.org/10.5555/abc"}\n`;
    writeFileSync(target, list);
    const { said } = imported(content, 'export.json', JSON.stringify(CSL, null, 1));
    expect(said.slice(0, 4)).toEqual([
      'export.json:23:3  There already: abc',
      'export.json:3:3  Added: low-2023',
      '',
      '1 added, 1 there already, 1 refused',
    ]);
    expect(said[4]).toMatch(
      /^export\.json:29:3 {2}Refused: Unexpected `boook` for `type`, expected .*; did you mean `book`\?$/,
    );
    expect(readFileSync(target, 'utf8')).toBe(
      `${list}\n- id: low-2023\n  type: book\n  title: Q\n  author:\n    - family: Low\n      given: Ada\n  volume: 4\n  issued: 2023-05\n`,
    );
  });
});

test('what stands in another list of sources is there already', () => {
  withTree('base', (content) => {
    mkdirSync(join(content, 'sources'));
    renameSync(join(content, 'sources.yaml'), join(content, 'sources/talks.yaml'));
    expect(imported(content, 'export.bib', BIBLATEX).said[0]).toBe('export.bib:14:1  There already: communique');
  });
});

test.each([
  ['broken.bib', '@book{a,\n title={x\n', /^broken\.bib:3:1 {2}Unexpected text \(expected .*\), expected BibTeX$/],
  ['broken.json', '[{', /^broken\.json:1:3 {2}Unexpected text \(.*\), expected CSL-JSON$/],
  ['map.json', '{}', /^map\.json:1:1 {2}Unexpected JSON that is no list, expected CSL-JSON, a list of items$/],
])('of %s nothing is written', (name, text, said) => {
  withTree('base', (content) => {
    rmSync(join(content, 'sources.yaml'));
    const result = imported(content, name, text);
    expect(result).toEqual({ status: 1, said: [expect.stringMatching(said)] });
    expect(existsSync(join(content, 'sources.yaml'))).toBe(false);
  });
});

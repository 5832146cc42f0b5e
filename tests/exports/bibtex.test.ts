import { expect, test } from 'vitest';
import { bibtex, sourcesBib } from '../../src/exports/bibtex.ts';
import { cslItem, type CslItem } from '../../src/exports/csl-json.ts';
import { base, source } from '../views/corpora.ts';

const entry = (given: Partial<CslItem>) => bibtex({ id: 'nets', type: 'book', title: 'On nets', ...given });
/** What stands in a field of an entry. */
const field = (name: string, given: Partial<CslItem>) => new RegExp(`^  ${name} = (.*),$`, 'm').exec(entry(given))?.[1];

test('an entry has all that an item says, in one order', () => {
  const whole = entry({
    author: [{ family: 'Muster', given: 'Ada' }, { literal: 'The desk' }],
    editor: [{ literal: 'The board' }],
    'container-title': 'Annals',
    publisher: 'Herring Board',
    'publisher-place': 'Kiel',
    edition: '2',
    volume: '3',
    number: '5',
    page: '10–20',
    DOI: '10.5555/1',
    ISBN: '978-3',
    URL: 'https://board.example/a',
    language: 'en',
    issued: { 'date-parts': [[2024, 5, 2]] },
  });
  expect(whole).toBe(`@book{nets,
  author = {Muster, Ada and {The desk}},
  editor = {{The board}},
  title = {{On nets}},
  howpublished = {Annals},
  publisher = {Herring Board},
  address = {Kiel},
  edition = {2},
  volume = {3},
  number = {5},
  pages = {10--20},
  doi = {10.5555/1},
  isbn = {978-3},
  url = {https://board.example/a},
  language = {en},
  year = {2024},
  month = may,
  day = {2},
}
`);
});

test('an entry has nothing that an item does not say', () => {
  expect(entry({})).toBe('@book{nets,\n  title = {{On nets}},\n}\n');
});

test.each<[CslItem['type'], string, string]>([
  ['article-journal', 'article', 'journal'],
  ['article-magazine', 'article', 'journal'],
  ['article-newspaper', 'article', 'journal'],
  ['book', 'book', 'howpublished'],
  ['chapter', 'incollection', 'booktitle'],
  ['entry', 'incollection', 'booktitle'],
  ['paper-conference', 'inproceedings', 'booktitle'],
  ['report', 'techreport', 'howpublished'],
  ['thesis', 'phdthesis', 'howpublished'],
  ['webpage', 'misc', 'howpublished'],
])('%s is called %s, and what it stands in its %s', (type, name, container) => {
  const text = entry({ type, 'container-title': 'Annals' });
  expect(text).toContain(`@${name}{nets,\n`);
  expect(text).toContain(`  ${container} = {Annals},\n`);
});

test.each<[string, string, string]>([
  ['title', 'a\\b~c^d', '{{a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d}}'],
  ['title', '{} & % # _ $', '{{\\{\\} \\& \\% \\# \\_ \\$}}'],
  ['title', "a--b ``c'' ?` !` - ?", "{{a-{}-b `{}`c'{}' ?{}` !{}` - ?}}"],
  ['publisher', 'War, Peace & Co.', '{{War, Peace \\& Co.}}'],
  ['publisher', 'War and Peace', '{{War and Peace}}'],
  ['publisher', 'and', '{{and}}'],
  ['publisher', 'Sand & Anders', '{Sand \\& Anders}'],
])('the %s %s is %s', (name, text, written) => {
  expect(field(name, { [name]: text })).toBe(written);
});

test('an address stands as it is, but for what would end it', () => {
  expect(field('url', { URL: 'https://a.example/b_c?d=%20e#f~{g}\\h' })).toBe(
    '{https://a.example/b_c?d=%20e#f~%7Bg%7D%5Ch}',
  );
  expect(field('doi', { DOI: '10.5555/{1}' })).toBe('{10.5555/%7B1%7D}');
});

test('the issue goes before the number', () => {
  expect(field('number', { issue: '7', number: '5' })).toBe('{7}');
});

test.each<[NonNullable<CslItem['author']>[number], string]>([
  [{ family: 'Muster', given: 'Ada' }, '{Muster, Ada}'],
  [{ family: 'Muster' }, '{Muster}'],
  [{ family: 'Poe', given: 'Al', suffix: 'Jr.' }, '{Poe, Jr., Al}'],
  [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }, '{van den Berg, Jan}'],
  [{ family: 'Humm', given: 'Ida', 'dropping-particle': 'von' }, '{von Humm, Ida}'],
  [{ family: 'Fish and Sons', given: 'Al' }, '{{Fish and Sons}, Al}'],
])('the name %j is %s', (name, written) => {
  expect(field('author', { author: [name] })).toBe(written);
});

test.each([
  ['2024', { year: '{2024}' }],
  ['2024-12', { year: '{2024}', month: 'dec' }],
  ['0987-01-02~', { date: '{0987-01-02~}' }],
  ['2023-08~/2023-10', { date: '{2023-08~/2023-10~}' }],
  ['2023-08/..', { date: '{2023-08/..}' }],
  [undefined, {}],
])('the date %s is %j', (issued, fields) => {
  const given = cslItem(source({ id: 'nets', issued }));
  const named = ['year', 'month', 'day', 'date'].flatMap((name) => {
    const value = field(name, { issued: given.issued });
    return value === undefined ? [] : [[name, value]];
  });
  expect(Object.fromEntries(named)).toEqual(fields);
});

test('sources stand one after the other, a line apart', () => {
  const sources = ['a', 'b'].map((id) => source({ id }));
  expect(sourcesBib({ ...base, sources }).match(/^@.*$|^$/gm)).toEqual(['@misc{a,', '', '@misc{b,', '']);
});

import { expect, test } from 'vitest';
import type { ContentFile, Stray } from '../../src/corpus/files.ts';
import { readAll } from '../../src/corpus/readings.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (id: string, more = ''): ContentFile => ({
  path: `content/explainers/${id}.md`,
  kind: 'explainers',
  bytes: bytes(
    `---\nid: ${id}\ntitle: Tolls\nlabel: Tolls\ndescription: What they are.\nas-of: 2024-05-03\n${more}---\n\nText.\n`,
  ),
});
const draft = (id: string) => file(id, 'draft: true\n');
const wrong = file('wrong', 'titel: Tolls\n');
const stray: Stray = { bytes: bytes('id: lost'), kind: undefined };

test('drafts come last, all else as the files do', () => {
  const { documents } = readAll([draft('a'), file('b'), draft('c'), file('d'), file('e')], []);
  expect(documents.map(({ path }) => path.replace(/^.*\/|\.md$/g, '')).join('')).toBe('bdeac');
});

test.each<[string, ContentFile[], Stray[], boolean]>([
  ['sound files', [file('a'), file('b')], [], true],
  ['a wrong file', [file('a'), wrong], [], false],
  ['a stray file', [file('a')], [stray], false],
  ['a wrong file and a stray one', [wrong], [stray], false],
])('of %s it is known whether nothing is missing', (_, files, strays, isWhole) => {
  expect(readAll(files, strays).isWhole).toBe(isWhole);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accessMap } from '../../src/figures/map.ts';
import { OTHERS_WORK } from '../../src/views/others-work.ts';
import { languageOf } from '../../src/words/language.ts';
import { builtStory } from './build.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const licenceOf = (part: string) => OTHERS_WORK.find((work) => work.part === part)!.licence;

/** Whose each kind of file is. */
const FILES: [what: RegExp, part?: string][] = [
  [/^_\/[0-9a-f]{8}\.woff2$/, 'typeface'],
  [/(^|\/)card\.png$/, 'cards'],
  [/^search\/pagefind\//, 'search'],
  [/^pictures\/.*\.webp$/, 'pictures'],
  // What the generator writes itself, in words of the content or its own.
  [/\.(html|md|json|jsonld|csv|ics|bib|xml|txt)$|^_headers$|^favicon\.svg$/],
  [new RegExp(`^(${readdirSync(join(ROOT, 'public')).join('|')})$`)],
];

test.each(['smallest', 'test-ban'] as const)(
  'the page about %s names all that others made, with its licence',
  (name) => {
    const { dist, corpus } = builtStory(name);
    const about = readFileSync(join(dist, 'about/index.html'), 'utf8');
    const { parts } = languageOf(corpus.edition.language).words.about;
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
    const kinds = files.map((file) => ({ file, kind: FILES.find(([what]) => what.test(file)) }));
    expect(kinds.filter(({ kind }) => kind === undefined).map(({ file }) => file)).toEqual([]);
    const present = new Set(kinds.flatMap(({ kind }) => kind![1] ?? []));
    const expected = [...present, 'citations', ...(accessMap(corpus) ? ['map'] : [])];
    const named = Object.entries(parts)
      .filter(([, label]) => about.includes(`<dt>${label}`))
      .map(([part]) => part);
    expect(named.sort()).toEqual(expected.sort());
    for (const { part, name, url } of OTHERS_WORK.filter(({ part }) => expected.includes(part))) {
      expect(about, part).toContain(name);
      expect(about, part).toContain(url);
      if (!URL.canParse(url)) expect(files).toContain(url);
    }
  },
);

test('the licences are those that the things themselves state', () => {
  expect(text('src/fonts/LICENSE').toUpperCase()).toContain(
    licenceOf('typeface')!.toUpperCase().replace('LICENSE 1.1', 'LICENSE VERSION 1.1'),
  );
  expect(JSON.parse(text('node_modules/pagefind/package.json')).license).toBe(licenceOf('search'));
  expect(text('src/exports/csl/README.md')).toContain(`[${licenceOf('citations')}]`);
  expect(JSON.parse(text('node_modules/@fontsource-variable/noto-serif-jp/package.json')).license).toBe('OFL-1.1');
});

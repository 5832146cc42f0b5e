import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** What each layer may import of ours beside itself: layers, or single files; `type:` where only types. */
const LAYERS: Record<string, readonly string[]> = {
  words: [],
  dates: ['type:words'],
  diagnostics: [],
  model: ['dates', 'diagnostics', 'words'],
  permalinks: ['diagnostics'],
  remembered: ['diagnostics', 'permalinks'],
  markdown: ['diagnostics'],
  corpus: ['model', 'dates', 'words', 'diagnostics', 'markdown', 'permalinks', 'remembered'],
  views: ['corpus', 'model', 'dates', 'words', 'permalinks', 'remembered', 'type:fonts', 'type:markdown'],
  exports: ['figures', 'views', 'corpus', 'model', 'dates', 'words'],
  figures: ['views', 'corpus', 'model', 'dates', 'words'],
  fonts: [],
  threads: [],
  cards: ['figures', 'fonts', 'threads', 'type:views'],
  components: [
    'exports',
    'figures',
    'views',
    'corpus',
    'model',
    'dates',
    'words',
    'cards/card.ts',
    'markdown/sentences.ts',
    'type:markdown',
    'styles',
    'type:exports',
    'virtual:corpus',
  ],
  layouts: [
    'components',
    'exports',
    'figures',
    'views',
    'corpus',
    'model',
    'build/csp.ts',
    'styles',
    'virtual:corpus',
    'virtual:face',
  ],
  pages: [
    'layouts',
    'components',
    'figures',
    'views',
    'exports',
    'corpus',
    'model',
    'cards/card.ts',
    'build/csp.ts',
    'styles',
    'virtual:corpus',
  ],
  build: [
    'cards',
    'corpus',
    'diagnostics',
    'figures',
    'fonts',
    'model',
    'permalinks',
    'remembered',
    'threads',
    'views',
    'words/language.ts',
  ],
  author: ['build', 'corpus', 'dates', 'diagnostics', 'model', 'words'],
  'env.d.ts': ['type:corpus', 'type:views'],
};

type Import = { from: string; to: string; types: boolean };

const IMPORT =
  /\b(?:(?:import|export)(\s+type)?\b[^;'"`]*?\bfrom\s*|import\s*|(:\s*)?\bimport\(\s*)(['"`])([^'"`]+)\3/g;
const files = globSync('**/*.{ts,astro,mjs,js}', { cwd: SRC })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** All imports of a file; those of ours by their path below src/. */
function imports(from: string): Import[] {
  const text = readFileSync(join(SRC, from), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, colon, , name]) => {
    const ours = name!.startsWith('.');
    const to = ours ? posix.join(posix.dirname(from), name!.replace(/\?.*$/, '')) : name!;
    return { from, to, types: Boolean(type ?? colon) || from.endsWith('.d.ts') };
  });
}

const all = files.flatMap(imports);
const layerOf = (path: string) => path.split('/')[0]!;
const isOurs = ({ to }: Import) =>
  to in LAYERS || layerOf(to) in LAYERS || layerOf(to) === 'styles' || to.startsWith('..') || to.startsWith('virtual:');

function isAllowed({ from, to, types }: Import): boolean {
  const [layer, target] = [layerOf(from), layerOf(to)];
  const allowed = LAYERS[layer] ?? [];
  return (
    layer === target ||
    [to, target].some((name) => allowed.includes(name) || (types && allowed.includes(`type:${name}`)))
  );
}

test('every file stands in a layer', () => {
  expect(files.filter((file) => !(layerOf(file) in LAYERS))).toEqual([]);
  expect(all.filter(isOurs).length).toBeGreaterThan(150);
});

test('layers import only what lies below them', () => {
  const breaches = all
    .filter((one) => isOurs(one) && !isAllowed(one))
    .map(({ from, to, types }) => `${from} → ${types ? 'type:' : ''}${to}`);
  expect(breaches.sort()).toEqual([]);
});

test.each([
  'dates',
  'diagnostics',
  'model',
  'markdown',
  'corpus',
  'views',
  'exports',
  'figures',
  'components',
  'layouts',
  'pages',
  'build',
])('%s is there', (layer) => {
  expect(files.some((file) => layerOf(file) === layer)).toBe(true);
});

test('what is imported is declared: to run the site as a dependency, for types and authors at least for development', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8'));
  const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  const undeclared = all
    .filter((one) => !isOurs(one) && /^[@a-z]/.test(one.to) && !/^(node|astro):/.test(one.to))
    .filter(({ from, to, types }) => {
      const name = packageOf(to);
      const development = types || layerOf(from) === 'author';
      return !(
        name in dependencies ||
        (development && (name in devDependencies || `@types/${name}` in devDependencies))
      );
    })
    .map(({ from, to }) => `${from} → ${to}`);
  expect(undeclared).toEqual([]);
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(20);
});

test('whatever is installed is known by its hash', () => {
  const { packages } = JSON.parse(readFileSync(join(SRC, '../package-lock.json'), 'utf8'));
  const unknown = Object.entries<{ integrity?: string; link?: boolean }>(packages)
    .filter(([folder, { integrity, link }]) => folder.startsWith('node_modules/') && !link && !integrity)
    .map(([folder]) => folder);
  expect(unknown).toEqual([]);
});

test('nothing is imported from astro:content, as the corpus is read by ourselves', () => {
  expect(files.filter((file) => /astro:content/.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

test('no clock and no Date outside of the build and the tools of authors', () => {
  const timed = files.filter(
    (file) =>
      !['build', 'author'].includes(layerOf(file)) &&
      /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bDate\(/.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(timed).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

type Entry = Record<'integrity' | 'resolved', string | undefined> & {
  link?: boolean;
  optionalDependencies?: object;
  dependencies?: object;
};
const packages: Record<string, Entry> = json('package-lock.json').packages;
const { dependencies, devDependencies, optionalDependencies } = json('package.json');

/** The packages that a lockfile would let in unseen: without a SHA-512, or from another place than the registry. */
function unseen(lock: Record<string, Partial<Entry>>): string[] {
  const ours = ['', 'tests/oldest-node', 'node_modules/oldest-node'];
  const entries = Object.entries(lock).filter(([folder]) => !ours.includes(folder));
  return entries
    .filter(([, { integrity, resolved, link }]) => !integrity?.startsWith('sha512-') || resolved !== undefined || link)
    .map(([folder]) => folder);
}

test('every package of the lockfile has its hash, and comes from the registry', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(unseen(packages)).toEqual([]);
});

test('a lockfile without a hash, or with an address, is refused', () => {
  const integrity = 'sha512-x';
  const lock = {
    '': {},
    'node_modules/sound': { integrity },
    'node_modules/bare': {},
    'node_modules/weak': { integrity: 'sha1-x' },
    'node_modules/git': { integrity, resolved: 'git+ssh://git@site.example/a.git' },
    'node_modules/link': { integrity, link: true },
  };
  expect(unseen(lock)).toEqual(['bare', 'weak', 'git', 'link'].map((name) => `node_modules/${name}`));
});

test('versions are exact, and no package runs a script as it is installed', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const ours = ['oldest-node'];
  expect(
    versions.filter(([name, version]) => !ours.includes(name) && !/^\d+\.\d+\.\d+$/.test(String(version))),
  ).toEqual([]);
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

/** What a package may do, by the modules of Node that it loads and the machine code that it brings. */
const POWERS: Record<string, RegExp> = {
  files: /^fs(\/promises)?$/,
  network: /^(net|tls|dgram|dns|https?|http2)$/,
  programs: /^(child_process|cluster)$/,
};
const LOADS = /(?:from\s*|require\(\s*|import\(\s*|import\s*)["'](?:node:)?([a-z0-9_/]+)["']/g;

/** The folder of a package that another one, in a folder of the lockfile, finds by its name. */
function found(from: string, name: string): string | undefined {
  const folder = `${from && `${from}/`}node_modules/${name}`;
  if (folder in packages) return folder;
  return from ? found(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name) : undefined;
}

/** A package, and all that it brings. */
function closure(folder: string, seen = new Set<string>()): Set<string> {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  const { dependencies, optionalDependencies } = packages[folder]!;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const next = found(folder, name);
    if (next) closure(next, seen);
  }
  return seen;
}

function powersOf(folder: string): string[] {
  const cwd = join(ROOT, folder);
  const files = globSync('**/*.{js,mjs,cjs,node}', { cwd });
  const loaded = files
    .filter((file) => !file.endsWith('.node'))
    .flatMap((file) => [...readFileSync(join(cwd, file), 'utf8').matchAll(LOADS)].map(([, name]) => name!));
  const powers = Object.keys(POWERS).filter((power) => loaded.some((name) => POWERS[power]!.test(name)));
  return files.some((file) => file.endsWith('.node')) ? [...powers, 'machine code'] : powers;
}

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const [, table = ''] = README.split('| | what for | may use |\n');
const rows = [...table.split('\n\n')[0]!.matchAll(/^\| (`.*?) \| .*? \| (.*?) \|$/gm)].map(([, names, may]) => ({
  names: [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  may: may!,
}));

test('the README has every dependency', () => {
  const named = rows.flatMap(({ names }) => names);
  expect(named.sort()).toEqual(Object.keys(dependencies).sort());
});

test.each(rows.filter(({ names }) => !names.includes('astro')))(
  '$names may use what the README says',
  ({ names, may }) => {
    const folders = names.map((name) => `node_modules/${name}`).filter((folder) => folder in packages);
    const used = new Set(folders.flatMap((folder) => [...closure(folder)]).flatMap(powersOf));
    const said = [...Object.keys(POWERS), 'machine code'].filter((power) => may.includes(power));
    expect([...used].sort()).toEqual(said.sort());
  },
);

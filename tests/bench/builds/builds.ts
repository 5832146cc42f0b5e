import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { content } from '../../../src/build/folders.ts';
import { chart } from './chart.ts';
import { measure, medians, type Taken } from './measure.ts';
import { install } from '../install.ts';
import { astroProject, eleventyProject, makeCold, newFolder, ourProject } from './projects.ts';
import { table, withTable, type Row } from './report.ts';

/**
 * `npm run bench -- 1 10 100 --rounds 5`: builds sites of so many stories, cold and again with nothing changed, in turn with bare Astro and
 * Eleventy on the same stories; then this project’s own site, beside bare Astro with as many pages, and with one. Times are those of
 * this machine: only ratios, taken in turn, and growth are to be compared. Prints a table, and writes it into README.md, beside
 * `.github/bench.json` and `.github/bench.svg`.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const numbers = positionals.length > 0 ? positionals.map(Number) : [1, 10, 100];
/** Each article of bare Astro is so many pages. */
const PAGES_EACH = 4;

const OURS = ['src/build/build.ts'];
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
const ELEVENTY = ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'];

const folder = newFolder();
const rows: Row[] = [];
try {
  const packages = install(join(import.meta.dirname, 'eleventy'), join(folder, 'packages'));
  for (const stories of numbers) {
    const parent = join(folder, String(stories));
    const ours = ourProject(parent, stories);
    const astro = astroProject(parent, stories);
    const eleventy = eleventyProject(parent, stories, packages);
    inTurn(stories, {
      'ours, cold': () => cold(ours),
      'ours, nothing changed': () => measure(ours, OURS),
      'bare Astro': () => measure(astro, ASTRO),
      Eleventy: () => measure(eleventy, ELEVENTY),
    });
    rmSync(parent, { recursive: true });
  }
  const ours = ourProject(join(folder, 'own'), content);
  const same = astroProject(join(folder, 'same'), Math.round(measure(ours, OURS).pages / PAGES_EACH));
  const one = astroProject(join(folder, 'one'), 0);
  inTurn(0, {
    'ours, cold': () => cold(ours),
    'ours, nothing changed': () => measure(ours, OURS),
    'bare Astro, as many pages': () => measure(same, ASTRO),
    'bare Astro, one page': () => measure(one, ASTRO),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
write();

function cold(project: string): Taken {
  makeCold(project);
  return measure(project, OURS);
}

/** Runs each build once a round, and keeps the medians. */
function inTurn(stories: number, builds: Record<string, () => Taken>): void {
  const taken = new Map<string, Taken[]>(Object.keys(builds).map((what) => [what, []]));
  for (let round = 1; round <= rounds; round++)
    for (const [what, build] of Object.entries(builds)) {
      const one = build();
      taken.get(what)!.push(one);
      console.log(
        `${stories || 'own site'}, round ${round} of ${rounds}: ${what} ${one.wall.toFixed(1)} s, ${one.cpu.toFixed(1)} s of processor`,
      );
    }
  for (const [what, all] of taken) rows.push({ stories, what, ...medians(all) });
}

function write(): void {
  const root = join(import.meta.dirname, '../../..');
  const told = table(rows);
  console.log(`\n${told}`);
  writeFileSync(
    join(root, '.github/bench.json'),
    `${JSON.stringify({ node: process.version, rounds, rows }, null, 1)}\n`,
  );
  writeFileSync(join(root, '.github/bench.svg'), chart(rows));
  const readme = join(root, 'README.md');
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), told));
}

import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { aptInstall } from '../browser.ts';
import { has } from './project.ts';
import type { Promised } from './promise.ts';
import { keepFindings, REPORT, writeTable, type Finding } from './report.ts';

/**
 * `npm run test:hard`: holds the promises of the README at full length, for as long as that takes, and brings its table up to date.
 * `-- SIGKILL` runs only those whose promises or names have the word. `--seed 7`, or `fresh`, has chance begin elsewhere; `--share 0.1` does
 * all a tenth as often, which what was found then says.
 */
const SECONDS_BETWEEN_LINES = 5;
/** What runs use beside Node, of Debian packages of the same names. */
const PROGRAMS = ['strace', 'faketime', 'disorderfs'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '14' }, share: { type: 'string', default: '1' } },
});
const seed = values.seed === 'fresh' ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
process.env['HARD_SEED'] = String(seed);
process.env['HARD_SHARE'] = values.share;
console.log(`Seed ${seed}`);
const missing = PROGRAMS.filter((program) => !has(program));
if (missing.length > 0) aptInstall(...missing);

const files = globSync('*.ts', {
  cwd: import.meta.dirname,
  exclude: ['*.test.ts', '*.config.ts', basename(import.meta.filename)],
});
const modules = await Promise.all(files.sort().map((file) => import(`./${file}`)));
const asked = modules
  .flatMap((module) => (module.default ?? []) as Promised | Promised[])
  .filter(({ promise, name }) => positionals.every((word) => `${promise} ${name}`.includes(word)));

const findings: Finding[] = [];
for (const one of asked) {
  const finding = await hold(one);
  findings.push(finding);
  keepFindings([finding]);
}
console.table(
  Object.fromEntries(
    findings.map(({ promise, name, target, figure }) => [
      `${promise} ${name}`,
      { target, figure: figure.slice(0, 90) },
    ]),
  ),
);
writeTable();
const broken = findings.filter(({ held }) => !held).length;
console.log(`Told in full in ${REPORT}\n\n${findings.length - broken} passed, ${broken} failed`);
// Whatever a run has left open.
process.exit(broken === 0 && findings.length > 0 ? 0 : 1);

/** Runs one, and says every few seconds how far it is. */
async function hold({ promise, name, target, run }: Promised): Promise<Finding> {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  let told = 0;
  const say = (progress: string) => {
    if (seconds() - told < SECONDS_BETWEEN_LINES) return;
    told = seconds();
    console.log(`${promise} ${name}: ${progress}, ${told} s`);
  };
  console.log(`${promise} ${name} …`);
  const found = await run(say).catch((error: unknown) => ({
    figure: `broke off: ${String(error).split('\n')[0]}`,
    held: false,
  }));
  const day = new Date().toISOString().slice(0, 10);
  console.log(`${promise} ${name}: ${found.figure}${found.held ? '' : ' — NOT HELD'}, ${seconds()} s`);
  return { promise, name, target, ...found, day, seconds: seconds() };
}

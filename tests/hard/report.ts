import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What one run found, and on which day (UTC). */
export type Finding = {
  promise: string;
  name: string;
  target: string;
  figure: string;
  held: boolean;
  day: string;
  seconds: number;
};

export const REPORT = join(import.meta.dirname, '../../test-results/hard.json');
const README = join(import.meta.dirname, '../../README.md');
const [BEGIN, END] = ['<!-- hard: begin -->', '<!-- hard: end -->'];
/** Of what was found, the characters that a table has room for; the report has the rest. */
const LONGEST = 200;
const HEAD = '| | held by | target | found | on |\n|---|---|---|---|---|';

/** Keeps what was found, beside what earlier runs found of other things. */
export function keepFindings(findings: readonly Finding[]): void {
  mkdirSync(dirname(REPORT), { recursive: true });
  const fresh = new Set(findings.map(({ name }) => name));
  const kept = readFindings().filter(({ name }) => !fresh.has(name));
  writeFileSync(REPORT, `${JSON.stringify([...kept, ...findings], null, 2)}\n`);
}

/** All that was found; nothing before the first run. */
export function readFindings(): Finding[] {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return [];
  }
}

/** Brings the table of a README up to date: what was found takes the place of what it said of the same, the rest stays. */
export function withTable(readme: string, findings: readonly Finding[]): string {
  const [before, rest] = readme.split(`${BEGIN}\n`);
  const [table, after] = rest?.split(`${END}\n`) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error(`Unexpected README without ${BEGIN} and ${END}, expected both, each on a line`);
  const rows = new Map(
    table
      .split('\n')
      .slice(3, -2)
      .map((row) => [row.split(' | ')[1], row]),
  );
  for (const finding of findings) rows.set(finding.name, rowOf(finding));
  const sorted = [...rows.values()].sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
  return `${before}${BEGIN}\n\n${[HEAD, ...sorted].join('\n')}\n\n${END}\n${after}`;
}

/** Writes the README with what was found. */
export function writeTable(): void {
  writeFileSync(README, withTable(readFileSync(README, 'utf8'), readFindings()));
}

function rowOf({ promise, name, target, figure, held, day }: Finding): string {
  const cell = figure.replace(/[|\s]+/g, ' ').slice(0, LONGEST);
  return `| ${promise} | ${name} | ${target} | ${held ? '' : '**not held:** '}${cell} | ${day} |`;
}

/** Of a row, the number of its promise: P4 stands before P15. */
function numberOf(row: string): number {
  return Number(/^\| P(\d+)/.exec(row)?.[1] ?? 0);
}

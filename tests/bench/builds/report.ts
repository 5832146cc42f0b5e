import { exponent } from './growth.ts';
import type { Taken } from './measure.ts';

/** What was built, with so many stories (0: the content of this project, and as many pages of bare Astro), and what it took. */
export type Row = { stories: number; what: string } & Taken;

const COLUMNS = {
  wall: { name: 'seconds', digits: 1 },
  cpu: { name: 'of processor', digits: 1 },
  memory: { name: 'MB at peak', digits: 0 },
  pages: { name: 'pages', digits: 0 },
  size: { name: 'MB written', digits: 1 },
} as const;
const KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
const GROWING = ['cpu', 'memory', 'size'] as const;

/** The measurements as a table of Markdown, and how each generator grew between the last two numbers of stories. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['stories', 'build', ...KEYS.map((key) => COLUMNS[key].name)],
    ['--:', '---', ...KEYS.map(() => '--:')],
    ...rows.map(({ stories, what, ...taken }) => [
      stories === 0 ? 'this site' : String(stories),
      what,
      ...KEYS.map((key) => taken[key].toFixed(COLUMNS[key].digits)),
    ]),
  ];
  return [...lines.map((cells) => `| ${cells.join(' | ')} |`), '', ...growth(rows)].join('\n');
}

const PLACE = ['<!-- bench -->', '<!-- /bench -->'] as const;
const CHART = '![Seconds of processor that a build takes, by the number of stories](.github/bench.svg)';

/** A README with a table and the chart in the place that it keeps for them. */
export function withTable(readme: string, table: string): string {
  const [start, end] = PLACE.map((mark) => readme.indexOf(mark));
  if (start === -1 || end === -1) throw new Error(`Unexpected README, expected ${PLACE.join(' and ')} in it`);
  return [readme.slice(0, start! + PLACE[0].length), table, CHART, readme.slice(end)].join('\n\n');
}

function growth(rows: readonly Row[]): string[] {
  const [from, to] = [...new Set(rows.map(({ stories }) => stories))].sort((a, b) => a - b).slice(-2);
  if (!from || !to) return [];
  const grown = [...Map.groupBy(rows, ({ what }) => what)].flatMap(([what, all]) => {
    const [a, b] = [from, to].map((n) => all.find(({ stories }) => stories === n));
    if (!a || !b) return [];
    const exponents = GROWING.map((key) => exponent({ n: from, value: a[key] }, { n: to, value: b[key] }).toFixed(2));
    return [`${what} ${exponents.join(', ')}`];
  });
  return [`Growth from ${from} to ${to} stories, as exponents of processor, memory and bytes: ${grown.join('; ')}.`];
}

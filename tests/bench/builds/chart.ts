import type { Row } from './report.ts';

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [640, 320, 48, 24, 150, 40];
const COLOURS = ['#b0123a', '#1f3f8f', '#0b5a3c', '#7a5a00', '#5c1f7a'];

/** Seconds of processor by the number of stories, both in powers of ten, as SVG. */
export function chart(rows: readonly Row[]): string {
  const shown = rows.filter(({ stories }) => stories > 0);
  const x = scale(
    shown.map(({ stories }) => stories),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    shown.map(({ cpu }) => cpu),
    HEIGHT - BOTTOM,
    TOP,
  );
  const lines = [...Map.groupBy(shown, ({ what }) => what)].map(([what, all], index) => {
    const colour = COLOURS[index % COLOURS.length]!;
    const points = all.map(({ stories, cpu }) => [x.at(stories), y.at(cpu)] as const);
    const [endX, endY] = points.at(-1)!;
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((at) => at.map(round).join()).join(' ')}"/>`,
      ...points.map(([cx, cy]) => `<circle cx="${round(cx)}" cy="${round(cy)}" r="3.5" fill="${colour}"/>`),
      `<text x="${round(endX + 8)}" y="${round(endY + 4)}" fill="${colour}">${what}</text>`,
    ].join('');
  });
  const ticks = [
    ...x.ticks.map((n) => `<text x="${round(x.at(n))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${n}</text>`),
    ...y.ticks.map(
      (s) =>
        `<path d="M${LEFT} ${round(y.at(s))}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 6}" y="${round(y.at(s) + 4)}" text-anchor="end">${s}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#222">
<title>Seconds of processor that a build takes, by the number of stories</title>
<rect width="100%" height="100%" fill="#fff"/>
${[...ticks, ...lines].join('\n')}
<text x="${LEFT}" y="14">seconds of processor</text><text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">stories</text>
</svg>
`;
}

/** Places numbers between two ends by their logarithm; its ticks are the powers of ten around them. */
function scale(values: readonly number[], start: number, end: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value: number) => start + ((Math.log10(value) - low) / (high - low)) * (end - start),
    ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)).map((n) => Number(n.toPrecision(1))),
  };
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

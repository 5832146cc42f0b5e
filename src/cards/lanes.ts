import type { CardLanes } from '../figures/card-lanes.ts';
import type { Block } from './block.ts';

/** Sets a text on one line between two places, in pixels; at its end where `fromRight`. */
type SetLine = (text: string, at: { left: number; right: number; fromRight: boolean }, strong: boolean) => Block;

/** The widest row, and the narrowest that its text fits. */
const ROW = { most: 54, least: 34 };
const BAR = 18;

const INK = '#1b1a17';
const PAPER = '#fbf9f4';
const MID = '#a39e94';
const DISC = '#981520';

/**
 * The lanes of agreements as SVG, a row each: name, days, bar; none where there is no room for all.
 * @param box where they may stand on the card, in pixels
 */
export function lanesSvg(
  { lanes, day }: CardLanes,
  box: Record<'left' | 'right' | 'top' | 'bottom', number>,
  set: SetLine,
): string {
  const row = Math.min(ROW.most, (box.bottom - box.top) / lanes.length);
  if (row < ROW.least) return '';
  const [names, bars] = [box.left + 230, box.left + 390];
  const x = (percent: number) => bars + ((box.right - bars) * percent) / 100;
  const top = box.bottom - row * lanes.length;
  const rows = lanes.map(({ name, days, bar, colour = INK }, index) => {
    const y = top + index * row;
    const line = (text: string, left: number, right: number, fromRight: boolean) => {
      const { svg, height } = set(text, { left, right, fromRight }, fromRight);
      return `<g transform="translate(0 ${y + (row - height) / 2})">${svg}</g>`;
    };
    const stretches = bar.map(({ look, from, to }) => {
      const middle = y + row / 2;
      const dash = look === 'thin' ? ' stroke-dasharray="5 5"' : '';
      if (look === 'before')
        return `<path d="M${x(from)} ${middle}H${x(to)}" stroke="${colour}" stroke-width="2" stroke-dasharray="2 6"/>`;
      const fill = look === 'full' ? colour : look === 'mid' ? MID : PAPER;
      return `<rect x="${x(from)}" y="${middle - BAR / 2}" width="${x(to) - x(from)}" height="${BAR}" fill="${fill}" stroke="${colour}" stroke-width="2"${dash}/>`;
    });
    return line(name, box.left, names, false) + line(days, names, bars - 14, true) + stretches.join('');
  });
  const story =
    day === undefined
      ? ''
      : `<rect x="${x(day) - 1}" y="${top}" width="2.5" height="${box.bottom - top}" fill="${DISC}"/>`;
  return rows.join('') + story;
}

import type { Shape } from '../model/edition.ts';

/** One shape of an edition's mark; its colour is `#rrggbb`. */
type MarkShape = { shape: Shape; colour: string };

/** What stands for an edition beside its title: its shapes, in their order. May be empty. */
export type Mark = readonly MarkShape[];

const PAPER = '#fbf9f4';
const INK = '#1b1a17';

/** The free space between two shapes, in widths of a shape. */
const GAP = 0.36;

/** How wide the mark is drawn, in the unit of `size`; 0 without shapes. */
export function markWidth(mark: Mark, size: number): number {
  return mark.length === 0 ? 0 : round(mark.length * size * (1 + GAP) - size * GAP);
}

/**
 * The mark as an SVG image: its shapes in a row, each with its own colour, so that it needs no style.
 * @param size the height, and the width of each shape, in pixels
 * @returns nothing without shapes
 */
export function markSvg(mark: Mark, size: number): string {
  if (mark.length === 0) return '';
  const width = markWidth(mark, size);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size}" viewBox="0 0 ${width} ${size}">${shapes(mark, size)}</svg>`;
}

/** The icon of the site: the mark on paper, as large as the icon lets it. An edition without mark has a disc of ink. */
export function faviconSvg(mark: Mark): string {
  const drawn: Mark = mark.length > 0 ? mark : [{ shape: 'disc', colour: INK }];
  const size = Math.min(16, round(26 / markWidth(drawn, 1)));
  const at = `translate(${round(16 - markWidth(drawn, size) / 2)} ${round(16 - size / 2)})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="${PAPER}"/><g transform="${at}">${shapes(drawn, size)}</g></svg>`;
}

function shapes(mark: Mark, size: number): string {
  return mark.map(({ shape, colour }, index) => draw(shape, colour, round(index * size * (1 + GAP)), size)).join('');
}

function draw(shape: MarkShape['shape'], colour: string, x: number, size: number): string {
  const half = size / 2;
  switch (shape) {
    case 'disc':
      return `<circle cx="${x + half}" cy="${half}" r="${half}" fill="${colour}"/>`;
    case 'ring':
      return `<circle cx="${x + half}" cy="${half}" r="${size * 0.4}" fill="none" stroke="${colour}" stroke-width="${size * 0.2}"/>`;
    case 'square':
      return `<rect x="${x}" width="${size}" height="${size}" fill="${colour}"/>`;
    case 'diamond':
      return polygon(colour, [x + half, 0], [x + size, half], [x + half, size], [x, half]);
    case 'triangle':
      return polygon(colour, [x + half, 0], [x + size, size], [x, size]);
    default:
      throw new Error(`Unexpected shape ${String(shape satisfies never)}`);
  }
}

function polygon(colour: string, ...points: readonly [number, number][]): string {
  return `<polygon points="${points.map((point) => point.join(' ')).join(' ')}" fill="${colour}"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { markSvg, markWidth } from '../figures/mark.ts';
import { readsRightToLeft } from './bidi.ts';
import { setText, type Block, type Style } from './block.ts';
import { CARD, type Card } from './card.ts';
import type { FindFont } from './fonts.ts';
import { lanesSvg } from './lanes.ts';

const LEFT = 80;
const RIGHT = CARD.width - LEFT;
const TOP = 64;
const BOTTOM = CARD.height - TOP;
const MARK = { size: 28, after: 22 };
/** The least space above and below the description. */
const GAP = 18;
/** The space between the rule and the foot. */
const UNDER_RULE = 26;

const PAPER = '#fbf9f4';
const INK = '#1b1a17';
const SOFT_INK = '#4d4a43';
const RULE = '#cfc9bb';

const KICKER: Style = { weight: 700, colour: '#9c1622', leading: 1.3, sizes: [[30, 1]] };
const TITLE: Style = {
  weight: 700,
  colour: INK,
  leading: 1.16,
  sizes: [
    [80, 1],
    [72, 2],
    [54, 3],
    [44, 4],
  ],
};
const NAMED_TITLE: Style = {
  ...TITLE,
  sizes: [
    [80, 1],
    [56, 2],
    [44, 3],
  ],
};
const LANES_TITLE: Style = {
  ...TITLE,
  sizes: [
    [54, 2],
    [46, 3],
  ],
};
const LANE: Style = { weight: 400, colour: SOFT_INK, leading: 1.2, sizes: [[24, 1]] };
const NAME: Style = {
  weight: 400,
  colour: SOFT_INK,
  leading: 1.4,
  sizes: [
    [40, 1],
    [34, 2],
    [24, 3],
  ],
};
const SITE: Style = { weight: 700, colour: INK, leading: 1.4, sizes: [[30, 1]] };
const DESCRIPTION = { weight: 400, colour: SOFT_INK, leading: 1.4 };

/**
 * A card as SVG: kicker, title, native name and description, at its foot the mark and the title of the edition.
 * @param find must know the fonts of all its characters
 */
export function cardSvg({ kicker, title, native, description, edition, lanes }: Card, find: FindFont): string {
  const { lang, mark, rtl = false } = edition;
  const markSpace = mark.length > 0 ? markWidth(mark, MARK.size) + MARK.after : 0;
  const within = { left: LEFT, right: RIGHT, fromRight: rtl };
  const besideMark = { ...within, left: rtl ? LEFT : LEFT + markSpace, right: rtl ? RIGHT - markSpace : RIGHT };
  const set = (text: string, style: Style, at = within) => setText(text, style, { lang, rtl }, at, find);

  const site = set(edition.title, SITE, besideMark);
  const siteTop = BOTTOM - site.height;
  const markX = rtl ? RIGHT - markWidth(mark, MARK.size) : LEFT;
  const markTop = siteTop + (site.height - MARK.size) / 2;

  const above = set(kicker, KICKER);
  const head = set(title, lanes ? LANES_TITLE : native ? NAMED_TITLE : TITLE);
  const headTop = TOP + above.height + 18;
  const name =
    native && setText(native.text, NAME, { lang: native.lang, rtl: readsRightToLeft(native.text) }, within, find);
  const nameTop = headTop + head.height + 12;

  const free = { top: name ? nameTop + name.height : headTop + head.height, bottom: siteTop - UNDER_RULE };
  const drawn =
    lanes &&
    lanesSvg(lanes, { left: LEFT, right: RIGHT, top: free.top + GAP, bottom: free.bottom - GAP }, (line, at, strong) =>
      set(line, { ...LANE, ...(strong ? { weight: 700, colour: INK } : {}) }, at),
    );
  const text = set(description, { ...DESCRIPTION, sizes: sizesIn(free.bottom - free.top - 2 * GAP) });
  const textTop = (free.top + free.bottom - text.height) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    down(above, TOP),
    down(head, headTop),
    name ? down(name, nameTop) : '',
    drawn || down(text, textTop),
    `<rect x="${LEFT}" y="${siteTop - UNDER_RULE}" width="${RIGHT - LEFT}" height="2" fill="${RULE}"/>`,
    `<g transform="translate(${markX} ${markTop})">${markSvg(mark, MARK.size)}</g>`,
    down(site, siteTop),
    '</svg>',
  ].join('');
}

/** The sizes of a description that has so much height. */
function sizesIn(room: number): [number, number][] {
  const most = (size: number, lines: number) =>
    Math.max(1, Math.min(lines, Math.floor(room / (size * DESCRIPTION.leading))));
  return [
    [40, most(40, 2)],
    [36, most(36, 3)],
    [30, most(30, 4)],
  ];
}

function down({ svg }: Block, top: number): string {
  return `<g transform="translate(0 ${top})">${svg}</g>`;
}

export type Mode = 'light' | 'dark' | 'forced colours' | 'print' | '320 px' | '200 % text';

/** Words of figures, whose colours figures.spec.ts measures. */
export const FIGURE_TEXT = '.figure svg :is(text, text *)';

/** What axe cannot decide by itself and a person has looked at. Whatever is not here fails. */
export const REVIEWED: { rule: string; selector: string; modes?: Mode[]; reason: string }[] = [
  {
    rule: 'label-content-name-mismatch',
    selector: '.self, .mark',
    reason: 'shows a sign, such as #, and no words that the name could hold',
  },
  {
    rule: 'color-contrast',
    selector: FIGURE_TEXT,
    reason: 'axe reads no background below SVG text; figures.spec.ts measures these colours',
  },
  {
    rule: 'color-contrast',
    selector: '.sign, .self, .mark, .changed ins',
    reason: 'a sign alone, in a colour of words that are decided',
  },
  {
    rule: 'color-contrast',
    selector: '.jump [aria-hidden]',
    reason: 'a letter without entries: no link, not spoken, and in the colour of lines',
  },
  {
    rule: 'color-contrast',
    selector: '.plot p, .plot p > a',
    reason: 'the name of a lane over the lines of the years, in ink or the colour of a link, which are decided in text',
  },
  {
    rule: 'color-contrast',
    selector: 'p:has(sup > a), p:has(sup > a) > a, .said:has(sup > a)',
    reason: 'the raised mark of a claim, which has room for a finger, lies over the lines beside it',
  },
  {
    rule: 'color-contrast',
    selector: '.notes > details',
    reason: 'the words between its links, in the line and the colour of the note: its own summary overlaps it to axe',
  },
  {
    rule: 'th-has-data-cells',
    selector: '.provisions',
    reason: 'the head of a group of rows has no cells of its own',
  },
  {
    rule: 'link-in-text-block',
    selector: '*',
    modes: ['print'],
    reason: 'entries in columns overlap to axe; links on paper lead nowhere, and are told apart on screen',
  },
  {
    rule: 'color-contrast',
    selector: '.scroll *',
    modes: ['320 px', '200 % text'],
    reason: 'scrolled out of sight; at 1280 px the same cells are decided in every colour scheme',
  },
  {
    rule: 'color-contrast',
    selector: '[popover], [popover] *, .glossary *, .source *',
    modes: ['print'],
    reason: 'an entry that goes on in the next column is two boxes to axe; on screen its colours are those of the page',
  },
];

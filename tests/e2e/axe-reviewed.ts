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
    rule: 'color-contrast-enhanced',
    selector: FIGURE_TEXT,
    reason: 'as above',
  },
  ...['color-contrast', 'color-contrast-enhanced'].map((rule) => ({
    rule,
    selector: '.sign, .self, .mark',
    reason: 'a sign alone, in a colour of words that are decided',
  })),
  ...['color-contrast', 'color-contrast-enhanced'].map((rule) => ({
    rule,
    selector: '.jump [aria-hidden]',
    reason: 'a letter without entries: no link, not spoken, and in the colour of lines',
  })),
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

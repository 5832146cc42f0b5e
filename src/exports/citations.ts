import CSL from 'citeproc';
import type { CslItem } from './csl-json.ts';
import apa from './csl/apa.csl?raw';
import chicago from './csl/chicago-notes-bibliography.csl?raw';
import enGB from './csl/locales-en-GB.xml?raw';
import enUS from './csl/locales-en-US.xml?raw';
import frFR from './csl/locales-fr-FR.xml?raw';

const STYLES = { apa, chicago };
/** The locales of the languages of the site, by primary subtag; American English is what all others rest on. */
const LOCALES: Record<string, string> = { en: enGB, fr: frFR };

/** A citation in each style, as HTML that marks nothing but italics; none where a style lists no such work, as Chicago does unsigned entries of encyclopaedias. */
type Citations = Record<keyof typeof STYLES, string | undefined>;

const known = new Map<string, (item: CslItem) => string | undefined>();

/**
 * How an item is cited in a list of references.
 * @param language BCP 47, one of the languages of the site
 */
export function citations(item: CslItem, language: string): Citations {
  const cited = Object.entries(STYLES).map(([name, style]) => {
    const key = `${name} ${language}`;
    const cite = known.get(key) ?? engine(style, language);
    known.set(key, cite);
    return [name, cite(item)];
  });
  return Object.fromEntries(cited) as Citations;
}

/**
 * Only lists of one reference are made: a style has much to say of notes and of order, which takes a hundred times as long to
 * set up as all else.
 */
function forOneReference(style: string): string {
  return style
    .replace(/<citation\b[^]*?<\/citation>/, '<citation><layout><text value=""/></layout></citation>')
    .replace(/<sort>[^]*?<\/sort>/, '');
}

/** To set one up takes a while, so it serves all items. */
function engine(style: string, language: string): (item: CslItem) => string | undefined {
  const items: CslItem[] = [];
  const retrieveLocale = (tag: string) => (tag === 'en-US' ? enUS : LOCALES[language.split('-')[0]!]!);
  const { Engine } = CSL;
  const made = new Engine(
    { retrieveLocale, retrieveItem: (id) => ({ ...items[Number(id)], id }) },
    forOneReference(style),
    language,
    true,
  );
  return (item) => {
    // Each under a number of its own: alone in its list, it needs no letter after its year.
    const id = String(items.push(item) - 1);
    made.updateItems([id]);
    return made.makeBibliography()[1][0]?.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '');
  };
}

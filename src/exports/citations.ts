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
export type Citations = Record<keyof typeof STYLES, string | undefined>;

const { getNodesByName } = CSL.XmlJSON.prototype;
const macros = new WeakMap<CSL.Node, Map<string | undefined, CSL.Node[]>>();
/** citeproc looks through a whole style whenever it calls one of its macros, ten thousand times to set one up: we look once. */
CSL.XmlJSON.prototype.getNodesByName = function (style, name, called, found) {
  if (name !== 'macro' || !called) return getNodesByName.call(this, style, name, called, found);
  const ours = macros.get(style) ?? Map.groupBy(getNodesByName.call(this, style, name), ({ attrs }) => attrs.name);
  macros.set(style, ours);
  return ours.get(called) ?? [];
};

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

/** Only lists of references are made, and what a style says of notes takes as long to set up. */
function withoutNotes(style: string): string {
  return style.replace(/<citation\b[^]*?<\/citation>/, '<citation><layout><text value=""/></layout></citation>');
}

/** To set one up takes a while, so it serves all items. */
function engine(style: string, language: string): (item: CslItem) => string | undefined {
  const items: CslItem[] = [];
  const retrieveLocale = (tag: string) => (tag === 'en-US' ? enUS : LOCALES[language.split('-')[0]!]!);
  const { Engine } = CSL;
  const made = new Engine(
    { retrieveLocale, retrieveItem: (id) => ({ ...items[Number(id)], id }) },
    withoutNotes(style),
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

import type { Corpus } from '../corpus/corpus.ts';
import { yearOf } from '../dates/order.ts';
import { dateWords } from '../dates/words.ts';
import { languageOf } from '../words/language.ts';
import { glossary, type GlossaryEntry } from './glossary.ts';
import { once } from './once.ts';
import { sectionTexts } from './section-texts.ts';

/** What can be found, in the order in which a reader chooses from it. */
export const FOUND_KINDS = ['actor', 'agreement', 'term', 'date', 'section', 'question', 'claim'] as const;

/** A section or entry that can be found. */
export type Found = {
  kind: (typeof FOUND_KINDS)[number];
  /** Its address below the site’s root, the only one of its kind. */
  url: string;
  name: string;
  /** The name by which it is filed. */
  sort: string;
  /** What it is, in a word or two. */
  label: string;
  /** Its other names, each with its language where that is not the site’s. */
  names: { text: string; lang?: string }[];
  /** The year of what happened. */
  year?: string;
  /** The whole of its text. */
  text: string;
};

/** Every section and entry of the site that a reader may look for, each once, from A to Z. */
export const searchable = once((corpus): Found[] => {
  const { compare } = languageOf(corpus.edition.language);
  const all = [...named(corpus), ...dated(corpus), ...sections(corpus), ...claimed(corpus)];
  return all.sort((a, b) => compare(a.sort, b.sort) || (a.url < b.url ? -1 : 1));
});

function named(corpus: Corpus): Found[] {
  const { edition } = corpus;
  const { words } = languageOf(edition.language);
  const labelOf = (entry: GlossaryEntry) => {
    if (entry.record === 'actor') return words.actors[entry.kind];
    return entry.record === 'agreement' ? edition.kinds[entry.type]!.name : words.term;
  };
  const entries = glossary(corpus).flatMap(({ entries }) => entries);
  return entries.map((entry) => ({
    kind: entry.record,
    url: entry.url,
    name: entry.name,
    sort: entry.sortName,
    label: labelOf(entry),
    names: distinct([
      ...entry.aliases.filter(({ text }) => text !== entry.name).map(({ text }) => ({ text })),
      ...entry.names.flatMap(({ text, lang, reading }) => [
        { text, lang },
        ...(reading === undefined ? [] : [{ text: reading, lang: `${lang.split('-')[0]}-Latn` }]),
      ]),
    ]),
    text: entry.definition,
  }));
}

/** Names, each once: a reading in Roman letters may be an alias too. */
function distinct(names: Found['names']): Found['names'] {
  const alike = Map.groupBy(names, ({ text }) => text.toLowerCase());
  return [...alike.values()].map(([first]) => first!);
}

function dated({ dates, edition }: Corpus): Found[] {
  const { words } = languageOf(edition.language);
  return dates.map(({ url, date, kind, title, text, outcome }) => ({
    kind: 'date',
    url,
    name: title,
    sort: title,
    // What was said or expected does not look as if it had happened.
    label: dateWords(date, words.dates) + (kind === 'event' ? '' : `, ${words.kinds[kind].label}`),
    names: [],
    year: yearOf(date),
    text: [text, outcome].filter(Boolean).join(' '),
  }));
}

function sections({ about, articles, explainers, reports, edition }: Corpus): Found[] {
  const { nav } = languageOf(edition.language).words;
  const pages = [
    ...articles.map((page) => ({ page, kind: 'section' as const, label: page.label })),
    ...explainers.map((page) => ({ page, kind: 'question' as const, label: page.label })),
    ...reports.map((page) => ({ page, kind: 'section' as const, label: page.title })),
    ...(about ? [{ page: about, kind: 'section' as const, label: nav.about }] : []),
  ];
  return pages.flatMap(({ page, kind, label }) => {
    const texts = sectionTexts(page.html);
    return page.sections.map(({ id, text: name }) => {
      return { kind, url: `${page.url}#${id}`, name, sort: name, label, names: [], text: texts.get(id) ?? '' };
    });
  });
}

function claimed({ claims, edition, index }: Corpus): Found[] {
  const { verdicts } = languageOf(edition.language).words.claims;
  return claims.map(({ id, url, says, because, verdict }) => ({
    kind: 'claim',
    url,
    name: says,
    sort: says,
    label: `${index[id]!.label}, ${verdicts[verdict].label}`,
    names: [],
    text: because,
  }));
}

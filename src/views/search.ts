import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import { yearOf } from '../dates/order.ts';
import { languageOf } from '../words/language.ts';
import { glossary, type GlossaryEntry } from './glossary.ts';
import { letterOf } from '../corpus/letters.ts';
import { once } from './once.ts';
import { opening } from './opening.ts';
import { sectionTexts } from './section-texts.ts';

/** What can be found, in the order in which a reader chooses from it. */
export const FOUND_KINDS = ['actor', 'agreement', 'term', 'date', 'section', 'question', 'claim'] as const;

/** A section or entry that can be found. */
type Found = {
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

/** The page that has what is of a kind, of which the site has some. */
export function homeOf({ articles, explainers }: Corpus, kind: Found['kind']): string {
  switch (kind) {
    case 'actor':
    case 'agreement':
    case 'term':
      return 'glossary/';
    case 'date':
      return 'timeline/';
    case 'section':
      return articles[0]!.url;
    case 'question':
      return explainers[0]!.url;
    case 'claim':
      return 'claims/';
    default:
      return kind satisfies never;
  }
}

/** What a full-text index has of each, in the form of Pagefind’s records. */
export function searchRecords(corpus: Corpus) {
  const { primary } = languageOf(corpus.edition.language);
  return searchable(corpus).map(({ url, name, names, label, text }) => ({
    url,
    content: [name, ...names.map(({ text }) => text), label, text].join('. '),
    language: primary,
    meta: { title: name },
  }));
}

/** Of more that can be found, a list of all has the names alone. */
const MOST = 1_000;

/** Everything that can be found, under the letter of each, and how the text of each begins, unless there is too much. */
export function searchLetters(corpus: Corpus): { letter: string; found: (Found & { opening: string })[] }[] {
  const { language } = corpus.edition;
  const all = searchable(corpus);
  const found = all.map((one) => ({ ...one, opening: all.length > MOST ? '' : opening(one.text) }));
  const letters = Map.groupBy(found, ({ sort }) => letterOf(sort, language));
  return [...letters].map(([letter, found]) => ({ letter, found }));
}

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
  return dates.map(({ url, date, title, text, outcome }) => ({
    kind: 'date',
    url,
    name: title,
    sort: title,
    label: dateWords(date, words.dates),
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

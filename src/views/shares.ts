import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import { scriptOf } from './script.ts';
import { statusOf } from './tracker.ts';

/** A thing with a share page of its own: `/s/<id>/`. */
export type Share = {
  id: string;
  title: string;
  description: string;
  /** What it is, above the title. */
  kicker: string;
  /** The name in the script of its own, with its language. */
  native?: { text: string; lang: string };
  /** The place it leads to. */
  url: string;
};

/** The longest description of a section, in characters. */
const LONGEST = 190;

/** Everything that can be shared alone: sections of articles and explainers, dates, actors, agreements, terms and claims. */
export function shares(corpus: Corpus): Share[] {
  const pages = [...corpus.articles, ...corpus.explainers].flatMap((page) =>
    page.sections.map(({ id, text, opening }) => ({
      id,
      title: text,
      description: clip(opening),
      kicker: page.label,
      url: `${page.url}#${id}`,
    })),
  );
  const dates = corpus.dates.map(({ id, title, text, kind, date, url }) => ({
    id,
    title,
    description: text,
    kicker: `${upper(kind)} · ${dateWords(date)}`,
    url,
  }));
  const actors = corpus.actors.map(({ id, name, definition, kind, names, url }) => ({
    id,
    title: name,
    description: definition,
    kicker: upper(kind.replace('-', ' ')),
    ...nativeName(name, names),
    url,
  }));
  const agreements = corpus.agreements.map((agreement) => {
    const { id, name, definition, names, url } = agreement;
    return {
      id,
      title: name,
      description: definition,
      kicker: `Agreement · ${statusOf(agreement)}`,
      ...nativeName(name, names),
      url,
    };
  });
  const terms = corpus.terms.map(({ id, name, definition, names, url }) => ({
    id,
    title: name,
    description: definition,
    kicker: 'Term',
    ...nativeName(name, names),
    url,
  }));
  const claims = corpus.claims.map(({ id, says, because, at, verdict, url }) => ({
    id,
    title: says,
    description: because,
    kicker: `Claim, paragraph ${at} · ${verdict.replace('-', ' ')}`,
    url,
  }));
  return [...pages, ...dates, ...actors, ...agreements, ...terms, ...claims];
}

/** The beginning of a paragraph, without its notes in brackets to the report's paragraphs, cut between words. */
function clip(paragraph: string): string {
  const text = paragraph.replace(/ \([^()]*¶[^()]*\)/g, '');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first name in another script than the title's. */
function nativeName(title: string, names: readonly { text: string; lang: string }[]): Pick<Share, 'native'> {
  const native = names.find(({ text }) => scriptOf(text) && scriptOf(text) !== scriptOf(title));
  return native ? { native: { text: native.text, lang: native.lang } } : {};
}

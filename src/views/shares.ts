import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import { languageOf } from '../words/language.ts';
import { nativeName } from './native-name.ts';
import { once } from './once.ts';
import { statusOf } from '../corpus/progress.ts';

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

/** Everything that can be shared alone: sections of pages, dates, actors, agreements, terms and claims. */
export const shares = once((corpus): Share[] => {
  const { words, upper } = languageOf(corpus.edition.language);
  const kindOf = (agreement: Corpus['agreements'][number]) =>
    `${corpus.edition.kinds[agreement.type]!.name} · ${statusOf(corpus, agreement)}`;
  const share = (record: { id: string; url: string }, kicker: string, title: string, description: string): Share => {
    const { id, url } = record;
    return { id, title, description, kicker, url };
  };
  const named = (record: Named, kicker: string): Share => ({
    ...share(record, kicker, record.name, record.definition),
    ...nativeName(record.name, record.names),
  });
  return [
    ...written(corpus).flatMap(({ sections, label, url }) =>
      sections.map(({ id, text, opening }) => share({ id, url: `${url}#${id}` }, label, text, clip(opening))),
    ),
    ...corpus.dates.map((date) =>
      share(
        date,
        `${upper(words.kinds[date.kind].label)} · ${dateWords(date.date, words.dates)}`,
        date.title,
        date.text,
      ),
    ),
    ...corpus.actors.map((actor) => named(actor, upper(words.actors[actor.kind]))),
    ...corpus.agreements.map((agreement) => named(agreement, kindOf(agreement))),
    ...corpus.terms.map((term) => named(term, upper(words.term))),
    ...corpus.claims.map((claim) =>
      share(
        claim,
        words.claims.kicker(claim.at, words.claims.verdicts[claim.verdict].label),
        claim.says,
        claim.because,
      ),
    ),
  ];
});

/** Every article, explainer and report as a whole: shared by its own page. */
export function wholes(corpus: Corpus): Share[] {
  return texts(corpus).map(({ id, title, description, label, url }) => ({
    id,
    title,
    description,
    kicker: label,
    url,
  }));
}

/** The texts of the story, each with the name of its sort. */
function texts({ articles, explainers, reports, edition }: Corpus) {
  const { nav } = languageOf(edition.language).words;
  return [...articles, ...explainers, ...reports.map((report) => ({ ...report, label: nav.claims }))];
}

/** The pages with sections, likewise. */
function written(corpus: Corpus) {
  const { about, edition } = corpus;
  const { nav } = languageOf(edition.language).words;
  return [...texts(corpus), ...(about ? [{ ...about, label: nav.about }] : [])];
}

type Named = {
  id: string;
  url: string;
  name: string;
  definition: string;
  names: readonly { text: string; lang: string }[];
};

/** The beginning of a paragraph, without the marks of claims, cut between words. */
function clip(paragraph: string): string {
  const text = paragraph.replace(/¶\d+/g, '');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import type { Cite } from '../model/cite.ts';
import type { Claim } from '../model/claim.ts';
import { publisherOf } from '../model/source.ts';
import { languageOf } from '../words/language.ts';
import { nativeName } from './native-name.ts';
import { once } from './once.ts';
import { sourcesById } from './sources-by-id.ts';

/** What a mention shows of its record: what it is in a sentence, and who says so when. */
type Preview = {
  id: string;
  name: string;
  /** The name in the script of its own. */
  native?: { text: string; lang: string };
  text: string;
  verdict?: Claim['verdict'];
  /** The publishers it rests on, each with the day of its text: at most `MOST`. */
  sources: string[];
  /** Where all of it stands. */
  more: { url: string; label: string };
};

/** The most sources that a preview names. */
const MOST = 2;

/** The previews of all records that a page's prose mentions, each once. */
export function previews(corpus: Corpus, mentioned: readonly { id: string }[]): Preview[] {
  const ids = new Set(mentioned.map(({ id }) => id));
  return [...ids]
    .flatMap((id) => known(corpus).get(id) ?? [])
    .sort((one, other) => one.rank - other.rank)
    .map(({ preview }) => preview);
}

const known = once((corpus) => new Map(all(corpus).map((preview, rank) => [preview.id, { preview, rank }])));

function all(corpus: Corpus): Preview[] {
  const { sentences, words } = languageOf(corpus.edition.language);
  const { claims, site } = words;
  const dated = (source: Corpus['sources'][number]) =>
    [publisherOf(source), ...(source.issued ? [dateWords(source.issued, words.dates)] : [])].join(', ');
  const namesOf = (cites: readonly Cite[]) => [
    ...new Set(cites.map(({ source }) => dated(sourcesById(corpus).get(source)!))),
  ];
  const preview = (
    record: { id: string; url: string; cites: readonly Cite[] },
    name: string,
    text: string,
    page: keyof typeof site.inFull,
  ) => ({
    id: record.id,
    name,
    text,
    sources: namesOf(record.cites).slice(0, MOST),
    more: { url: record.url, label: site.inFull[page] },
  });
  return [
    ...[...corpus.actors, ...corpus.agreements, ...corpus.terms].map((record) => ({
      ...preview(record, record.name, sentences(record.definition)[0]!.trim(), 'glossary'),
      ...nativeName(record.name, record.names),
    })),
    ...corpus.dates.map((record) =>
      preview(record, dateWords(record.date, words.dates), `${record.title}.`, 'timeline'),
    ),
    ...corpus.claims.map((record) => ({
      ...preview(record, claims.inReport(record.at), `${record.says}`, 'claims'),
      verdict: record.verdict,
    })),
    ...corpus.sources.map((source) => ({
      id: source.id,
      name: publisherOf(source),
      text: source.title,
      sources: source.issued ? [dateWords(source.issued, words.dates)] : [],
      more: { url: source.url, label: site.inFull.sources },
    })),
  ];
}

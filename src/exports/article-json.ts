import type { Corpus } from '../corpus/corpus.ts';
import type { CslName } from '../model/csl-name.ts';

/** What `article.json` holds of a corpus. */
export type Twin = Pick<Corpus, (typeof LISTS)[number]>;

const LISTS = [
  'articles',
  'explainers',
  'actors',
  'terms',
  'dates',
  'agreements',
  'claims',
  'sources',
  'corrections',
  'pictures',
] as const;

/** Records that a list has in one file; of a longer one `article.json` names the files. */
const MOST = 500;

/**
 * The machine twin of the site: all records in the field names of the content format, each with its `id`
 * and `url` (page and fragment, relative to the site's root). A list too long for it is an index: how many
 * records there are, and the files of `articleParts` that have them, below the site's root.
 */
export function articleJson(twin: Twin): string {
  const lists = Object.entries(briefly(twin)).map(([list, records]) => {
    const files = partsOf(list, records).map(({ address }) => address);
    return [list, files.length > 0 ? { count: records.length, files } : records];
  });
  return printed(Object.fromEntries(lists));
}

/** The files with the lists that `article.json` has no room for, each an array of records. */
export function articleParts(twin: Twin): { address: string; text: string }[] {
  return Object.entries(briefly(twin)).flatMap(([list, records]) =>
    partsOf(list, records).map(({ address, part }) => ({ address, text: printed(part) })),
  );
}

function partsOf(list: string, records: readonly unknown[]): { address: string; part: readonly unknown[] }[] {
  const count = records.length > MOST ? Math.ceil(records.length / MOST) : 0;
  return Array.from({ length: count }, (_, index) => ({
    address: `data/article/${list}-${index + 1}.json`,
    part: records.slice(index * MOST, (index + 1) * MOST),
  }));
}

function briefly(twin: Twin): Record<string, readonly unknown[]> {
  const brief = {
    ...twin,
    articles: twin.articles.map(withBriefAuthors),
    actors: twin.actors.map(withBriefAliases),
    terms: twin.terms.map(withBriefAliases),
    agreements: twin.agreements.map(withBriefAliases).map(withBriefSteps),
  };
  return Object.fromEntries(LISTS.map((list) => [list, brief[list]]));
}

const printed = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

type Alias = Corpus['terms'][number]['aliases'][number];
type Steps = Corpus['agreements'][number]['steps'];

/** Bylines as authors write them: the name alone of what is no person. */
function withBriefAuthors<Item extends { authors: CslName[] }>({ authors, ...article }: Item) {
  return { ...article, authors: authors.map((name) => name.literal ?? name) };
}

/** Aliases as authors write them: the name, or a map where prose that has it is not to be linked. */
function withBriefAliases<Item extends { aliases: Alias[] }>({ aliases, ...record }: Item) {
  return { ...record, aliases: aliases.map((one) => (one.auto ? one.text : one)) };
}

/** Steps as authors write them: the id of a date, or a map where it concerns some of the parties only. */
function withBriefSteps<Item extends { steps: Steps }>({ steps, ...agreement }: Item) {
  const brief = Object.entries(steps).map(([key, dates]) => [key, dates.map((one) => (one.parties ? one : one.date))]);
  return { ...agreement, steps: Object.fromEntries(brief) };
}

import type { IdReference } from 'schema-dts';
import { timeAttribute } from '../../dates/words.ts';
import type { Corpus } from '../../corpus/corpus.ts';

/** How nodes refer to each other: by the addresses of what they describe. */
export type Ids = {
  /** Of an address below the site's root. */
  at: (address: string) => string;
  /** To the nodes of records, in their order. */
  refs: (ids: readonly string[]) => IdReference[];
  /** To the nodes of the sources that something rests on, each once. */
  sources: (cites: readonly { source: string }[]) => IdReference[];
};

/** @param site the address of the site */
export function idsOf({ index }: Corpus, site: URL): Ids {
  const at = (address: string) => new URL(address, site).href;
  const refs = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ '@id': at(index[id]!.url) }));
  return { at, refs, sources: (cites) => refs(cites.map(({ source }) => source)) };
}

/**
 * The first and the last day of an EDTF date, as schema.org gives dates (ISO 8601-1). What that cannot say, an open end or one that is
 * only about known, is left out.
 */
export function span(date: string): { startDate?: string; endDate?: string } {
  const [startDate, endDate] = date.split('/').map(timeAttribute);
  return { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
}

import type { Corpus } from '../corpus/corpus.ts';
import { edtf, type Moment } from '../dates/edtf.ts';
import type { CslName } from '../model/csl-name.ts';
import type { CslType } from '../model/csl-types.ts';
import { DATES, NAMES, TEXTS } from '../model/csl-variables.ts';

/** A date of CSL-JSON: as far as it is known; `raw` is EDTF where CSL has no parts for it. */
export type CslDate = { 'date-parts': number[][]; circa?: true } | { raw: string };

/** An item of CSL-JSON (CSL 1.0.2). */
export type CslItem = { id: string; type: CslType; title: string; URL?: string; language?: string } & {
  [Key in keyof typeof NAMES]?: CslName[];
} & { [Key in keyof typeof TEXTS]?: string } & { [Key in keyof typeof DATES]?: CslDate };

/** Every source in CSL-JSON, as Zotero, Pandoc and citeproc read it. */
export function sourcesJson({ sources }: Corpus): string {
  return `${JSON.stringify(sources.map(cslItem), null, 1)}\n`;
}

/** A source without our own fields, its dates in the parts of CSL. */
export function cslItem({ tier, url, archived, 'publisher-short': _, ...source }: Corpus['sources'][number]): CslItem {
  const dates = (Object.keys(DATES) as (keyof typeof DATES)[]).flatMap((key) =>
    source[key] === undefined ? [] : [[key, cslDate(source[key])]],
  );
  return { ...source, ...Object.fromEntries(dates) };
}

/** @param text EDTF */
export function cslDate(text: string): CslDate {
  const date = edtf(text);
  const ends = date.kind === 'moment' ? [date.moment] : [date.from, date.to];
  const known = ends.filter((end) => typeof end !== 'string');
  if (known.length < ends.length) return { raw: text };
  const isAbout = known.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': known.map(partsOf), ...(isAbout && { circa: true }) };
}

function partsOf({ year, month, day }: Moment): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

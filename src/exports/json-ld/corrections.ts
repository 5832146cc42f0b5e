import type { CorrectionComment } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { pageOf } from '../../views/links.ts';
import type { Ids } from './ids.ts';

/** Corrections: of a record, of a page, or of a part of a page, which has no node of its own. */
export function correctionNodes({ corrections, index }: Corpus, { at, refs }: Ids): CorrectionComment[] {
  return corrections.map(({ url, date, about, what }) => {
    const target = index[about]!;
    const part = {
      '@type': 'WebPageElement' as const,
      '@id': at(target.url),
      isPartOf: { '@id': at(pageOf(target.url)) },
    };
    return {
      '@type': 'CorrectionComment',
      '@id': at(url),
      url: at(url),
      text: what,
      datePublished: date,
      about: ['section', 'paragraph'].includes(target.kind) ? part : refs([about]),
    };
  });
}

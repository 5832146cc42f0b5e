import type { CorrectionComment } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { languageOf } from '../../words/language.ts';
import { pageOf } from '../../views/links.ts';
import type { Ids } from './ids.ts';

/** Corrections: of a record, of a page, or of a part of a page, which has no node of its own. */
export function correctionNodes({ corrections, edition, index }: Corpus, { at, refs }: Ids): CorrectionComment[] {
  const { kinds } = languageOf(edition.language).words.corrections;
  return corrections.map(({ url, date, about, kind, what }) => {
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
      name: kinds[kind],
      text: what,
      datePublished: date,
      about: ['section', 'paragraph'].includes(target.kind) ? part : refs([about]),
    };
  });
}

import { oneOf, quote, unexpected } from '../../diagnostics/wording.ts';
import { editionData } from '../edition.ts';
import { markdown } from './links.ts';
import type { Rule } from './rule.ts';

/** What the edition and the explainers name is there: the lead article, the kinds of agreement that are followed. */
const edition: Rule = ({ corpus, documents }) => {
  const kinds = Object.keys(corpus.edition.kinds);
  const articles = corpus.articles.map(({ id }) => id);
  const { lead, follows } = editionData(documents);
  const wrong = (value: string | undefined, known: readonly string[]) => value !== undefined && !known.includes(value);
  return [
    ...documents.flatMap(({ kind, yaml }) => {
      if (kind !== 'site') return [];
      return [
        ...(wrong(lead, articles)
          ? [
              yaml.problemAt(
                ['lead'],
                unexpected(`article ${quote(lead!)}`, oneOf(articles), lead!, articles),
                'unknown-article',
              ),
            ]
          : []),
        ...(wrong(follows, kinds)
          ? [
              yaml.problemAt(
                ['follows'],
                unexpected(`kind ${quote(follows!)}`, oneOf(kinds), follows!, kinds),
                'unknown-kind',
              ),
            ]
          : []),
      ];
    }),
    ...markdown(documents).flatMap((document) => {
      if (document.kind !== 'explainers' || !wrong(document.data.tracks, kinds)) return [];
      const { tracks = '' } = document.data;
      const message = unexpected(`kind ${quote(tracks)}`, oneOf(kinds), tracks, kinds);
      return [document.yaml.problemAt(['tracks'], message, 'unknown-kind')];
    }),
  ];
};

export default edition;

import type { Document } from '../documents.ts';
import { references } from '../references.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import { linksToIds } from './links.ts';
import type { Rule } from './rule.ts';

/** Every source is cited, and every actor mentioned: what nothing leads to is forgotten or misspelt elsewhere. */
const unused: Rule = ({ corpus, documents, ids, gleanings }) => {
  const { about, articles, explainers, reports } = corpus;
  const pages = [...(about ? [about] : []), ...articles, ...explainers, ...reports];
  // Prose also mentions what it names without a link of its author’s.
  const mentioned = pages.flatMap(({ mentions }) => mentions.map(({ id }) => id));
  const used = new Set([...documents.flatMap(usedBy), ...mentioned]);
  return [...ids.values()].flatMap(({ id, kind, problem }) => {
    if (used.has(id) || gleanings.mayName(id)) return [];
    if (kind === 'source')
      return [
        problem(
          unexpected(`source \`${id}\` that nothing cites`, 'a record or a paragraph that rests on it'),
          'unused-source',
        ),
      ];
    if (kind === 'actor')
      return [
        problem(
          unexpected(`actor \`${id}\` that nothing mentions`, 'a link or a record that names it'),
          'unused-actor',
        ),
      ];
    return [];
  });
};

/** The ids that a file refers to in its frontmatter and its prose. */
export function usedBy(document: Document): string[] {
  return [...references(document), ...linksToIds(document)].map(({ id }) => id);
}

export default unused;

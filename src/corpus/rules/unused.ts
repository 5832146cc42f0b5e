import { isMarkdown } from '../documents.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** Every source is cited, and every actor mentioned: what nothing leads to is forgotten or misspelt elsewhere. */
const unused: Rule = ({ documents, ids }) => {
  const used = new Set(documents.flatMap(usedBy));
  return [...ids.values()].flatMap(({ id, kind, problem }) => {
    if (used.has(id)) return [];
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
function usedBy(document: Parameters<Rule>[0]['documents'][number]): string[] {
  const referred = document.ids.filter((use) => 'refers' in use).map(({ id }) => id);
  return !isMarkdown(document)
    ? referred
    : [...referred, ...(document.prose.file.data.mentions ?? []).map(({ id }) => id)];
}

export default unused;

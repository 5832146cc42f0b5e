import { quote, unexpected } from '../../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** The road ahead stands in a section of its own article. */
const roadSection: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== 'articles') return [];
    const named = document.data['road-in'];
    const { sections } = document.prose;
    if (named === undefined || sections.some(({ id, depth }) => id === named && depth === 2)) return [];
    const message = unexpected(`id ${quote(named)}`, 'the id of a heading of the second level in the article');
    return [document.yaml.problemAt(['road-in'], message, 'unknown-section')];
  });

export default roadSection;

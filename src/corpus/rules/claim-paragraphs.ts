import { unexpected } from '../../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** A claim of a report stands in one of its paragraphs. */
const claimParagraphs: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== 'reports') return [];
    const { claims, paragraphs } = document.data;
    return claims.flatMap(({ at }, index) => {
      if (!(at > paragraphs)) return [];
      const message = unexpected(`paragraph ${at}`, `one of the ${paragraphs} that the report has`);
      return [document.yaml.problemAt(['claims', index, 'at'], message, 'unknown-paragraph')];
    });
  });

export default claimParagraphs;

import { unexpected } from '../../diagnostics/wording.ts';
import { wordCount } from '../../words/word-count.ts';
import type { Rule } from './rule.ts';

const LONGEST = 150;

/** A summary that is read in a minute. */
const summaryLength: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== 'explainers') return [];
    const count = wordCount(document.data.summary.map(({ text }) => text).join(' '));
    if (count <= LONGEST) return [];
    return [
      document.yaml.problemAt(
        ['summary'],
        unexpected(`summary of ${count} words`, `at most ${LONGEST}`),
        'long-summary',
      ),
    ];
  });

export default summaryLength;

import type { Problem } from '../../diagnostics/problem.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Prose } from '../../markdown/prose.ts';
import { wordCount } from '../../words/word-count.ts';
import type { Rule } from './rule.ts';

const LONGEST_ANSWER = 50;
const LONGEST_SUMMARY = 150;

/** An explainer sums itself up in few words, and answers each question at once: with the paragraph below its heading. */
const answers: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== 'explainers') return [];
    const { data, path, prose, yaml } = document;
    const count = wordCount(data.summary.map(({ text }) => text).join(' '));
    const message = unexpected(`summary of ${count} words`, `at most ${LONGEST_SUMMARY}`);
    return [
      ...(count > LONGEST_SUMMARY ? [yaml.problemAt(['summary'], message, 'long-summary')] : []),
      ...unanswered(prose, path),
    ];
  });

function unanswered({ sections, blocks }: Prose, file: string): Problem[] {
  return sections.flatMap(({ depth, line, column }, index): Problem[] => {
    if (depth !== 2) return [];
    const end = sections[index + 1]?.line ?? Infinity;
    const answer = blocks.find((block) => block.line > line && block.line < end);
    if (answer?.node.type !== 'paragraph') {
      const message = unexpected(
        'question without an answer',
        `a paragraph of at most ${LONGEST_ANSWER} words below it`,
      );
      return [{ file, line, column, message, rule: 'missing-answer' }];
    }
    const count = wordCount(answer.text);
    if (count <= LONGEST_ANSWER) return [];
    const message = unexpected(
      `answer of ${count} words`,
      `at most ${LONGEST_ANSWER}, and the rest in the next paragraph`,
    );
    return [{ file, line: answer.line, column: answer.column, message, rule: 'long-answer' }];
  });
}

export default answers;

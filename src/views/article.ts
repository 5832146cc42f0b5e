import type { Corpus } from '../corpus/corpus.ts';
import { STATEMENT_KINDS } from '../model/article.ts';

/** What the kinds of statements are called. */
export const STATEMENT_WORDS = {
  known: 'What we know',
  unknown: 'What we do not know',
  disputed: 'What is disputed',
} as const;

export const POSITIONS = 'The positions side by side';

/** The sections of an article, of its prose and after it, for a list of contents. */
export function contents(
  { sections, positions, statements }: Corpus['articles'][number],
  suffix: string,
): { id: string; text: string; depth: number }[] {
  const kinds = STATEMENT_KINDS.filter((kind) => statements.some((statement) => statement.kind === kind));
  return [
    ...sections,
    ...(positions.length > 0 ? [{ id: `site-positions${suffix}`, text: POSITIONS, depth: 2 }] : []),
    ...kinds.map((kind) => ({ id: `site-${kind}${suffix}`, text: STATEMENT_WORDS[kind], depth: 2 })),
  ];
}

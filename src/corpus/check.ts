import type { Problem } from '../diagnostics/problem.ts';
import type { Corpus } from './corpus.ts';
import type { Document } from './documents.ts';
import type { Ids } from './link.ts';

/** A rule that needs the whole corpus: every place where the content breaks it. */
export type Rule = (corpus: Corpus, documents: readonly Document[], ids: Ids) => Problem[];

const RULES: readonly Rule[] = [];

/** Holds the corpus against the editorial rules. */
export function checkRules(...content: Parameters<Rule>): Problem[] {
  return RULES.flatMap((rule) => rule(...content));
}

import type { Problem } from '../diagnostics/problem.ts';
import type { Corpus } from './corpus.ts';
import type { Document } from './documents.ts';
import type { Ids } from './link.ts';
import laterEvents from './rules/later-events.ts';
import linkDates from './rules/link-dates.ts';
import linkRoles from './rules/link-roles.ts';
import linkStatus from './rules/link-status.ts';
import quotations from './rules/quotations.ts';
import unused from './rules/unused.ts';

/** An editorial rule, which needs the whole corpus: every place where the content breaks it. */
export type Rule = (content: Content) => Problem[];

export type Content = { corpus: Corpus; documents: readonly Document[]; ids: Ids };

const RULES: readonly Rule[] = [laterEvents, linkDates, linkRoles, linkStatus, quotations, unused];

/** Holds the corpus against the editorial rules. */
export function checkRules(content: Content): Problem[] {
  return RULES.flatMap((rule) => rule(content));
}

import type { Problem } from '../diagnostics/problem.ts';
import agreementSteps from './rules/agreement-steps.ts';
import edition from './rules/edition.ts';
import laterEvents from './rules/later-events.ts';
import linkDates from './rules/link-dates.ts';
import linkRoles from './rules/link-roles.ts';
import linkStatus from './rules/link-status.ts';
import quotations from './rules/quotations.ts';
import type { Content, Rule } from './rules/rule.ts';
import unused from './rules/unused.ts';

const RULES: readonly Rule[] = [
  agreementSteps,
  edition,
  laterEvents,
  linkDates,
  linkRoles,
  linkStatus,
  quotations,
  unused,
];

/** Holds the corpus against the editorial rules. */
export function checkRules(content: Content): Problem[] {
  return RULES.flatMap((rule) => rule(content));
}

import type { Problem } from '../diagnostics/problem.ts';
import boundCounts from './rules/bound-counts.ts';
import boundSpans from './rules/bound-spans.ts';
import boundStatuses from './rules/bound-statuses.ts';
import claimParagraphs from './rules/claim-paragraphs.ts';
import drafts from './rules/drafts.ts';
import agreementSteps from './rules/agreement-steps.ts';
import edition from './rules/edition.ts';
import laterEvents from './rules/later-events.ts';
import linkDates from './rules/link-dates.ts';
import linkRoles from './rules/link-roles.ts';
import linkStatus from './rules/link-status.ts';
import names from './rules/names.ts';
import offices from './rules/offices.ts';
import quotations from './rules/quotations.ts';
import type { Content, Rule } from './rules/rule.ts';
import relations from './rules/relations.ts';
import roadSection from './rules/road-section.ts';
import sourceDates from './rules/source-dates.ts';
import stepDates from './rules/step-dates.ts';
import summaryLength from './rules/summary-length.ts';
import unused from './rules/unused.ts';

/** What a rule measures by: the day up to which the site knows the record, what site.yaml says, which articles and records there are. */
export type Measure = 'asOf' | 'edition' | 'articles' | 'records';

const RULES: readonly (readonly [Rule, ...Measure[]])[] = [
  [agreementSteps, 'edition'],
  [boundCounts, 'edition', 'records'],
  [boundSpans, 'asOf'],
  [boundStatuses, 'edition'],
  [claimParagraphs],
  [drafts],
  [edition, 'edition', 'articles'],
  [laterEvents, 'asOf'],
  [linkDates],
  [linkRoles, 'asOf'],
  [linkStatus, 'edition'],
  [names],
  [offices],
  [quotations],
  [relations],
  [roadSection],
  [sourceDates, 'asOf'],
  [stepDates, 'edition'],
  [summaryLength],
  [unused],
];

/** Holds the corpus against the editorial rules, but for those that measure by what is not known for sure. */
export function checkRules(content: Content, unsure: ReadonlySet<Measure>): Problem[] {
  return RULES.filter(([, ...by]) => !by.some((measure) => unsure.has(measure))).flatMap(([rule]) => rule(content));
}

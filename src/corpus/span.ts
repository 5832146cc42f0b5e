import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { Corpus } from './corpus.ts';

/** Two dates (EDTF) and the time between them. */
type Span = { from: string; to: string };

/** Why a target names no span; `id` is what may stand in a file that is wrong. */
type NoSpan = { message: string; rule: RuleName; id?: string; kind?: 'agreement' | 'date' };

/** The day up to which the site knows the record, as the end of a span. */
const AS_OF = 'as-of';

/**
 * The span that a target names: `<agreement>/<step>/<step>`, of a step on several dates the first; or `<date>/<date>`, where
 * `as-of` may stand for the second.
 */
export function spanNamed(target: readonly string[], corpus: Corpus): Span | NoSpan | undefined {
  const [first, second, third] = target as [string, string, string];
  if (target.length === 3) return betweenSteps(first, [second, third], corpus);
  if (target.length === 2) return betweenDates(first, second, corpus);
  const message = unexpected(`span ${quote(target.join('/'))}`, '`<agreement>/<step>/<step>` or `<date>/<date>`');
  return { message, rule: 'unknown-span' };
}

function betweenSteps(
  id: string,
  keys: readonly [string, string],
  { agreements, dates }: Corpus,
): Span | NoSpan | undefined {
  const agreement = agreements.find((one) => one.id === id);
  if (!agreement) return unknown('agreement', id, agreements);
  const taken = Object.keys(agreement.steps);
  const missing = keys.find((key) => !taken.includes(key));
  if (missing !== undefined) {
    const expected = `a step that \`${id}\` has taken: ${oneOf(taken)}`;
    return { message: unexpected(`step ${quote(missing)}`, expected, missing, taken), rule: 'unknown-step' };
  }
  const [from, to] = keys.map((key) => dates.find(({ id }) => id === agreement.steps[key]![0]!.date)?.date);
  // A step on an unknown date is told of at the step.
  return from === undefined || to === undefined ? undefined : { from, to };
}

function betweenDates(one: string, other: string, { dates, asOf }: Corpus): Span | NoSpan {
  const dateOf = (id: string) => dates.find((date) => date.id === id)?.date;
  const [from, to] = [dateOf(one), other === AS_OF ? asOf : dateOf(other)];
  if (from === undefined) return unknown('date', one, dates);
  return to === undefined ? unknown('date', other, dates) : { from, to };
}

function unknown(kind: 'agreement' | 'date', id: string, known: readonly { id: string }[]): NoSpan {
  const ids = known.map((one) => one.id);
  const message = unexpected(`${kind} ${quote(id)}`, `the id of a known ${kind}`, id, ids);
  return { message, rule: `unknown-${kind}`, id, kind };
}

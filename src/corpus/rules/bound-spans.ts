import { DAYS, type Amount } from '../../dates/amounts.ts';
import { spanOf } from '../../dates/order.ts';
import { dateWords } from '../../dates/words.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import { languageOf } from '../../words/language.ts';
import { boundsOf } from '../bounds.ts';
import { spanNamed } from '../span.ts';
import { amountStated, fitsDays } from '../stated.ts';
import type { Rule } from './rule.ts';

/** Words bound to the time between two dates state it, in their unit and as they say that it is rounded. */
const boundSpans: Rule = ({ corpus, documents, gleanings }) => {
  const { number, words } = languageOf(corpus.edition.language);
  const { amounts, dates } = words;
  return boundsOf('span', documents).flatMap((bound) => {
    const { target, text, problem } = bound;
    const span = spanNamed(target, corpus);
    if (!span) return [];
    if ('message' in span) {
      const { message, rule, id, kind } = span;
      return id && gleanings.mayDefine(id, [kind!]) ? [] : [problem(message, rule)];
    }
    const days = spanOf(span.from, span.to);
    const amount = amountStated(bound, amounts);
    if (!amount)
      return [problem(unexpected(`‘${text}’ as a span`, 'a number of days, weeks, months or years'), 'link-span')];
    if (fitsDays(amount, days)) return [];
    const expected = `${lengthOf(amount, days, number)}, from ${dateWords(span.from, dates)} to ${dateWords(span.to, dates)}`;
    return [problem(unexpected(`span ‘${amount.text}’`, expected), 'link-span')];
  });
};

/** A span in days and, where it is stated in another unit, in that: `2,739 days (7.5 years)`. */
function lengthOf(
  { unit = 'day' }: Amount,
  days: readonly [number, number],
  number: (value: number) => string,
): string {
  const range = (numbers: readonly string[]) => [...new Set(numbers)].join(' to ');
  const exact = `${range(days.map(number))} days`;
  return unit === 'day' ? exact : `${exact} (${range(days.map((some) => (some / DAYS[unit]).toFixed(1)))} ${unit}s)`;
}

export default boundSpans;

import { edtf } from '../../dates/edtf.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** What lies after the as-of date has not happened: it can only be a forecast. Nor has the world learned of anything after it. */
const laterEvents: Rule = ({ corpus, ids }) => {
  const isLater = (date: string) => edtf(date).first > edtf(corpus.asOf).last;
  return corpus.dates.flatMap(({ id, kind, date, known }) => {
    const problem = (found: string, expected: string) => [
      ids.get(id)!.problem(unexpected(`${found}, after the as-of date ${corpus.asOf}`, expected), 'later-event'),
    ];
    if (kind !== 'forecast' && isLater(date)) {
      return problem(`${kind} \`${id}\` of ${date}`, 'kind `forecast`, dated by the day it was made, with `due`');
    }
    if (known !== undefined && isLater(known))
      return problem(`\`${id}\` known since ${known}`, '`known` no later than that');
    return [];
  });
};

export default laterEvents;

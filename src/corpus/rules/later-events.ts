import { edtf } from '../../dates/edtf.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** What lies after the as-of date has not happened: it can only be a forecast. */
const laterEvents: Rule = ({ corpus, ids }) =>
  corpus.dates
    .filter(({ date, kind }) => kind !== 'forecast' && edtf(date).first > edtf(corpus.asOf).last)
    .map(({ id, kind, date }) =>
      ids
        .get(id)!
        .problem(
          unexpected(
            `${kind} \`${id}\` of ${date}, after the as-of date ${corpus.asOf}`,
            'kind `forecast`, dated by the day it was made, with `due`',
          ),
          'later-event',
        ),
    );

export default laterEvents;

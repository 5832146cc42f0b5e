import { isAfter } from '../../dates/sense.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { DateRecord } from '../../model/date.ts';
import { RELATIONS, type Relation } from '../../model/relations.ts';
import { markdown } from './links.ts';
import type { Rule } from './rule.ts';

/** A date is related to others alone, and no cause lies after its effect: where their dates may overlap, none is said to. */
const relations: Rule = ({ corpus, documents }) => {
  const dates = new Map(corpus.dates.map((date) => [date.id, date]));
  return markdown(documents).flatMap(({ data, yaml }) =>
    data.dates.flatMap((date, index) =>
      RELATIONS.flatMap((relation) =>
        date[relation].flatMap((id, place): Problem[] => {
          const at = ['dates', index, relation, place];
          if (id === date.id) {
            const message = unexpected(`\`${id}\`, the date itself`, 'the id of another date');
            return [yaml.problemAt(at, message, 'relation-itself')];
          }
          const other = dates.get(id);
          const message = other && disorder(date, relation, other);
          return message ? [yaml.problemAt(at, message, 'relation-order')] : [];
        }),
      ),
    ),
  );
};

/** What is wrong of the order of two dates; only the first of the relations leads forward in time. */
function disorder(one: DateRecord, relation: Relation, other: DateRecord): string | undefined {
  const wrong = relation === 'led-to' ? 'before' : 'after';
  const isWrong = wrong === 'before' ? isAfter(one.date, other.date) : isAfter(other.date, one.date);
  if (!isWrong) return undefined;
  return unexpected(`\`${other.id}\` of ${other.date}, ${wrong} ${one.date}`, `a date that is not ${wrong} it`);
}

export default relations;

import { bounds } from '../../dates/bounds.ts';
import { dateWords, parseDateWords } from '../../dates/words.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './links.ts';

/** A link text that states a date states that of the record, or of what the record expects. */
const linkDates: Rule = ({ corpus, documents }) => {
  const dates = new Map(corpus.dates.map((date) => [date.id, date]));
  return linksOf('date', documents).flatMap(({ id, text, problem }) => {
    const { date, due } = dates.get(id)!;
    return parseDateWords(text)
      .filter((stated) => ![date, due].some((known) => known !== undefined && overlap(stated, known)))
      .map((stated) =>
        problem(unexpected(`date ‘${dateWords(stated)}’`, `‘${dateWords(date)}’, the date of \`${id}\``), 'link-date'),
      );
  });
};

function overlap(a: string, b: string): boolean {
  return bounds(a).first <= bounds(b).last && bounds(b).first <= bounds(a).last;
}

export default linkDates;

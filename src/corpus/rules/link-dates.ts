import { overlap } from '../../dates/order.ts';
import { dateWords, parseDateWords } from '../../dates/words.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import { languageOf } from '../../words/language.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './links.ts';

/** A link text that states a date states that of the record, or of what the record expects. */
const linkDates: Rule = ({ corpus, documents }) => {
  const words = languageOf(corpus.edition.language).words.dates;
  const dates = new Map(corpus.dates.map((date) => [date.id, date]));
  return linksOf('date', documents).flatMap(({ id, text, problem }) => {
    const record = dates.get(id);
    if (!record) return [];
    const { date, due } = record;
    return parseDateWords(text, words)
      .filter((stated) => ![date, due].some((known) => known !== undefined && overlap(stated, known)))
      .map((stated) =>
        problem(
          unexpected(`date ‘${dateWords(stated, words)}’`, `‘${dateWords(date, words)}’, the date of \`${id}\``),
          'link-date',
        ),
      );
  });
};

export default linkDates;

import { overlap } from '../../dates/order.ts';
import { dateWords, parseDatesOn, parseDateWords } from '../../dates/words.ts';
import { anyOf, unexpected } from '../../diagnostics/wording.ts';
import type { DateRecord } from '../../model/date.ts';
import { languageOf } from '../../words/language.ts';
import { sentencesOf } from '../sentences.ts';
import { linksOf, markdown, problemAt } from './links.ts';
import type { Rule } from './rule.ts';

/**
 * A link text that states a date states that of the record, or of what the record expects; and a sentence that says on
 * which date something was, and links to dates, says that of one of them.
 */
const linkDates: Rule = ({ corpus, documents }) => {
  const { sentences, words } = languageOf(corpus.edition.language);
  const said = (date: string) => `‘${dateWords(date, words.dates)}’`;
  const dates = new Map(corpus.dates.map((date) => [date.id, date]));
  const inside = linksOf('date', documents).flatMap(({ id, text, problem }) => {
    const record = dates.get(id);
    if (!record) return [];
    return parseDateWords(text, words.dates)
      .filter((stated) => !isDateOf(stated, record))
      .map((stated) =>
        problem(unexpected(`date ${said(stated)}`, `${said(record.date)}, the date of \`${id}\``), 'link-date'),
      );
  });
  const beside = markdown(documents).flatMap((document) =>
    sentencesOf(document, sentences).flatMap(({ outside, links }) => {
      const linked = links.filter(({ kind }) => kind === 'date');
      const records = [...new Set(linked.map(({ id }) => id))].flatMap((id) => dates.get(id) ?? []);
      if (linked.length === 0 || linked.some(({ id }) => !dates.has(id))) return [];
      return parseDatesOn(outside, words.dates)
        .filter((stated) => !records.some((record) => isDateOf(stated, record)))
        .map((stated) => {
          const expected = anyOf(records.map(({ id, date }) => `${said(date)}, the date of \`${id}\``));
          const message = unexpected(`date ${said(stated)} in the sentence of a link`, expected);
          return problemAt(document.path, linked[0]!.link)(message, 'link-date');
        });
    }),
  );
  return [...inside, ...beside];
};

function isDateOf(stated: string, { date, due }: DateRecord): boolean {
  return overlap(stated, date) || (due !== undefined && overlap(stated, due));
}

export default linkDates;

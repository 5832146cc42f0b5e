import type { Corpus } from '../corpus/corpus.ts';
import { edtf } from '../dates/edtf.ts';
import { languageOf } from '../words/language.ts';
import type { Entry } from './calendar.ts';

/** Every dated entry that is known to the day. */
export function timelineEntries({ dates, edition }: Corpus): Entry[] {
  const { words, upper } = languageOf(edition.language);
  const kindOf = (kind: keyof typeof words.kinds) => upper(words.kinds[kind].label);
  return dates.flatMap(({ id, date, title, text, kind, url }) => {
    const days = daysOf(date);
    // What was only expected must not look as if it had happened.
    const summary = kind === 'forecast' ? `${kindOf(kind)}: ${title}` : title;
    return days ? [{ uid: id, ...days, summary, text, url, kind: kindOf(kind) }] : [];
  });
}

/** What is ahead as of the last day that the site knows: when forecasts fall due, and when statements are to be looked at again. */
export function upcomingEntries({ dates, articles, asOf, edition, index }: Corpus): Entry[] {
  const { words, upper } = languageOf(edition.language);
  const { kinds, data } = words;
  const due = dates.flatMap(({ id, due, title, text, url }) => {
    const days = due === undefined ? undefined : daysOf(due);
    return days
      ? [{ uid: `due.${id}`, ...days, summary: data.due(title), text, url, kind: upper(kinds.forecast.label) }]
      : [];
  });
  const reviews = articles.flatMap(({ statements }) =>
    statements.map(({ id, text, review }) => {
      const summary = data.review(text);
      return { uid: id, from: review, to: review, summary, text, url: index[id]!.url, kind: data.reviews };
    }),
  );
  return [...due, ...reviews].filter(({ to }) => edtf(to).last > edtf(asOf).last);
}

/** The first and last day of a date (EDTF); undefined where it is not known to the day at both ends. */
export function daysOf(date: string): { from: string; to: string } | undefined {
  const [from = '', to = from] = date.split('/');
  // The writer of calendars knows no year of three digits.
  const isDay = (text: string) => /^[1-9]\d{3}-\d\d-\d\d$/.test(text);
  return isDay(from) && isDay(to) ? { from, to } : undefined;
}

import type { Corpus } from '../../corpus/corpus.ts';
import { DAYS } from '../../dates/amounts.ts';
import { spanOf } from '../../dates/order.ts';
import { isAfter } from '../../dates/sense.ts';
import { languageOf } from '../../words/language.ts';

/** A record to look at again, and why. */
type Stale = { id: string; why: string };

/** What to look at again, under a heading for each reason. */
type Review = Record<string, Stale[]>;

/**
 * What has become stale by a day, or may have.
 * @param today EDTF
 * @param months how old what is called the latest may be
 */
export function staleIn(corpus: Corpus, today: string, months: number): Review {
  return {
    'Statements past their review date': statementsPast(corpus, today),
    'Forecasts past due, without outcome': forecastsPast(corpus, today),
    'Sources not looked at for a year': sourcesPast(corpus, today),
    'Roles without end of people since replaced': rolesPast(corpus),
    [`“Latest” facts older than ${months} ${months === 1 ? 'month' : 'months'}`]: latestPast(corpus, today, months),
  };
}

function statementsPast({ articles }: Corpus, today: string): Stale[] {
  return articles
    .flatMap(({ statements }) => statements)
    .filter(({ review }) => isAfter(today, review))
    .map(({ id, review }) => ({ id, why: `to be looked at again by ${review}` }));
}

function forecastsPast({ dates }: Corpus, today: string): Stale[] {
  return dates
    .filter(({ due, outcome }) => isAfter(today, due) && outcome === undefined)
    .map(({ id, due }) => ({ id, why: `due ${due}` }));
}

function sourcesPast({ sources }: Corpus, today: string): Stale[] {
  return sources
    .filter(({ accessed }) => accessed === undefined || isOlder(accessed, today, DAYS.year))
    .map(({ id, accessed }) => ({ id, why: accessed === undefined ? 'no `accessed`' : `read ${accessed}` }));
}

/** Whoever holds an office that somebody else has come to since. */
function rolesPast({ actors }: Corpus): Stale[] {
  const terms = actors.flatMap(({ id, kind, roles }) =>
    kind === 'person' ? roles.map((role) => ({ id, ...role })) : [],
  );
  return terms.flatMap(({ id, title, of, from, to }) => {
    if (of === undefined || to !== undefined) return [];
    const next = terms.find(
      (other) => other.id !== id && other.title === title && other.of === of && isAfter(other.from, from),
    );
    return next ? [{ id, why: `${title}; \`${next.id}\` since ${next.from}` }] : [];
  });
}

/** Texts that call something the latest, by the date of the record or the day that its page knows. */
function latestPast({ edition, articles, asOf, ...records }: Corpus, today: string, months: number): Stale[] {
  const { latest } = languageOf(edition.language).words;
  const { actors, agreements, dates, terms } = records;
  const facts = [
    ...dates.map(({ id, date, title, text }) => ({ id, day: date, text: `${title} ${text}` })),
    ...[...actors, ...agreements, ...terms].map(({ id, definition }) => ({ id, day: asOf, text: definition })),
    ...articles.flatMap((article) =>
      [...article['key-points'], ...article.statements].map(({ id, text }) => ({ id, day: article['as-of'], text })),
    ),
  ];
  return facts
    .filter(({ day, text }) => latest.test(text) && isOlder(day, today, months * DAYS.month))
    .map(({ id, day, text }) => ({ id, why: `‘${latest.exec(text)![0]}’, as of ${day}` }));
}

/** Whether all of a date lies more than some days before another. */
function isOlder(date: string, today: string, days: number): boolean {
  return spanOf(date, today)[0] > days;
}

/** A year, month or day in words, as it stands in a phrase: `2021`, `May 2023`, `2 May 2024 (uncertain)`. */
export type Said = { text: string; isDay: boolean; isAbout: boolean };

/** How a language words dates. */
export type DateWords = {
  /** January to December. */
  months: readonly string[];
  /** The same where there is little room. */
  shortMonths: readonly string[];
  day: (day: number) => string;
  /** What may stand after the number of a day, as a regular expression. */
  ordinal: string;
  /** Before a date on which something is said to have been, as a regular expression. */
  on: string;
  uncertain: (date: string) => string;
  /** A date alone. */
  at: (date: Said) => string;
  until: (date: Said) => string;
  since: (date: Said) => string;
  untilFromUnknown: (date: Said) => string;
  toUnknown: (date: Said) => string;
};

const about = ({ text, isAbout }: Said) => (isAbout ? `about ${text}` : text);

export const enDates: DateWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  day: String,
  ordinal: 'st|nd|rd|th',
  on: 'on|in',
  uncertain: (date) => `${date} (uncertain)`,
  at: about,
  until: (date) => `until ${about(date)}`,
  since: (date) => `since ${about(date)}`,
  untilFromUnknown: (date) => `at some time until ${about(date)}`,
  toUnknown: (date) => `from ${about(date)}, end not known`,
};

/** A date after a French preposition, `environ` after it. */
const environ = ({ text, isAbout }: Said) => (isAbout ? `${text} environ` : text);
const jusque = (date: Said) => `${date.isDay ? 'jusqu’au' : 'jusqu’en'} ${environ(date)}`;

export const frDates: DateWords = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  shortMonths: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
  day: (day) => (day === 1 ? '1er' : String(day)),
  ordinal: 'er',
  on: 'le|en',
  uncertain: (date) => `${date} (incertain)`,
  at: ({ text, isDay, isAbout }) => {
    if (!isAbout) return text;
    return isDay ? `vers le ${text}` : `vers ${text}`;
  },
  until: jusque,
  since: (date) => `${date.isDay ? 'depuis le' : 'depuis'} ${environ(date)}`,
  untilFromUnknown: (date) => `${jusque(date)}, début inconnu`,
  toUnknown: (date) => `à partir ${date.isDay ? 'du' : 'de'} ${environ(date)}, fin inconnue`,
};

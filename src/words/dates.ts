/** How a language words dates. */
export type DateWords = {
  /** January to December. */
  months: readonly string[];
  day: (day: number) => string;
  /** What may stand after the number of a day, as a regular expression. */
  ordinal: string;
  about: (date: string) => string;
  uncertain: (date: string) => string;
  until: (date: string) => string;
  since: (date: string) => string;
  untilFromUnknown: (date: string) => string;
  toUnknown: (date: string) => string;
};

export const enDates: DateWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  day: String,
  ordinal: 'st|nd|rd|th',
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  untilFromUnknown: (date) => `at some time until ${date}`,
  toUnknown: (date) => `from ${date}, end not known`,
};

export const frDates: DateWords = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  day: (day) => (day === 1 ? '1er' : String(day)),
  ordinal: 'er',
  about: (date) => `vers ${date}`,
  uncertain: (date) => `${date} (incertain)`,
  until: (date) => `jusqu’à ${date}`,
  since: (date) => `depuis ${date}`,
  untilFromUnknown: (date) => `à un moment jusqu’à ${date}`,
  toUnknown: (date) => `à partir de ${date}, fin inconnue`,
};

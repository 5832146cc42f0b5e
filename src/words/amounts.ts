/** How a language says how many and how long. All are regular expressions but for the numbers. */
export type AmountWords = {
  /** Numbers in words, in small letters. */
  numbers: Readonly<Record<string, number>>;
  /** Those of them that are numbers only before a unit, as a regular expression. */
  articles: string;
  /** After a number or its unit: half of one more. */
  half: string;
  /** Between years and months. */
  and: string;
  units: Readonly<Record<Unit, string>>;
  /** What records of each list are called after their number. */
  lists: Readonly<Record<'actors' | 'agreements' | 'articles' | 'claims' | 'dates' | 'sources' | 'terms', string>>;
  /** Words before a number that say how it was rounded. */
  roundings: Readonly<Record<Rounding, string>>;
};

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

export type Rounding = 'about' | 'nearly' | 'moreThan' | 'lessThan';

const numbered = (words: string) => Object.fromEntries(words.split(' ').map((word, number) => [word, number]));
const tens = (words: string) => Object.fromEntries(words.split(' ').map((word, index) => [word, 10 * (index + 2)]));

export const enAmounts: AmountWords = {
  numbers: {
    ...numbered(
      'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    none: 0,
    a: 1,
    an: 1,
    'half a': 0.5,
  },
  articles: 'an?',
  half: 'and a half',
  and: 'and',
  units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
  lists: {
    actors: 'actors?',
    agreements: 'agreements?|treaty|treaties',
    articles: 'articles?',
    claims: 'claims?|figures?',
    dates: 'dates?|events?',
    sources: 'sources?',
    terms: 'terms?',
  },
  roundings: {
    about: 'about|some|around|roughly|approximately',
    nearly: 'nearly|almost|just under|close to',
    moreThan: 'more than|over|longer than|at least',
    lessThan: 'less than|fewer than|under|within|at most',
  },
};

export const frAmounts: AmountWords = {
  numbers: {
    ...numbered(
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    ),
    ...tens('vingt trente quarante cinquante soixante'),
    aucun: 0,
    aucune: 0,
    une: 1,
  },
  articles: '(?!)',
  half: 'et demie?',
  and: 'et',
  units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|années?' },
  lists: {
    actors: 'acteurs?',
    agreements: 'accords?|traités?',
    articles: 'articles?',
    claims: 'affirmations?|chiffres?',
    dates: 'dates?|événements?',
    sources: 'sources?',
    terms: 'termes?',
  },
  roundings: {
    about: 'environ|quelque|autour de|à peu près',
    nearly: 'presque|près de|bientôt',
    moreThan: 'plus de|plus d’|au moins',
    lessThan: 'moins de|moins d’|au plus',
  },
};

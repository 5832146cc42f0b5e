/** The articles that a name may begin with, and that lists pass over when they file it. */
const ARTICLES: Record<string, RegExp> = {
  en: /^(?:the|an?) (?=.)/i,
  fr: /^(?:(?:les?|la|une?) |l’)(?=.)/i,
};

/** How a language files a name: `Herring Times` of `The Herring Times`. @param primary the language’s primary subtag */
export function filedIn(primary: string): (name: string) => string {
  return (name) => name.replace(ARTICLES[primary]!, '');
}

/** Numbers, plurals and lists as a language writes them (ECMA-402, CLDR). */
export type Forms = {
  /** A whole number: `2,739`. */
  number: (value: number) => string;
  /** A number with its noun: `1 entry`, `2 entries`; the forms are CLDR's plural categories. */
  count: (value: number, nouns: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) => string;
  /** `a, b and c`. */
  and: (items: readonly string[]) => string;
};

/** @param tag BCP 47 */
export function formsOf(tag: string): Forms {
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    number: (value) => numbers.format(value),
    count: (value, nouns) => `${numbers.format(value)} ${nouns[plurals.select(value)] ?? nouns.other}`,
    and: (items) => lists.format(items),
  };
}

import type { Corpus } from '../corpus/corpus.ts';
import { TIERS } from '../model/csl-types.ts';
import { languageOf } from '../words/language.ts';

type Source = Corpus['sources'][number];

/** The tiers and languages that sources have, languages in the order of their names; each with how many it has. */
export function sourceChoices({ edition, sources }: Pick<Corpus, 'edition' | 'sources'>) {
  const { compare, languageName } = languageOf(edition.language);
  const counted = <Value extends string>(values: readonly Value[], of: (source: Source) => string | undefined) =>
    values
      .map((value) => ({ value, count: sources.filter((source) => of(source) === value).length }))
      .filter(({ count }) => count > 0);
  const languages = [...new Set(sources.flatMap(({ language }) => language ?? []))];
  return {
    tiers: counted(TIERS, ({ tier }) => tier),
    languages: counted(languages, ({ language }) => language)
      .map((one) => ({ ...one, name: languageName(one.value) }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

/**
 * The style by which choosing a tier, a language or both hides all other sources, and publishers that have none of those
 * chosen; `.none` says so where nothing is both. What an address leads to is always shown, and on paper all are.
 */
export function choosingStyle(corpus: Pick<Corpus, 'edition' | 'sources'>): string {
  const { tiers, languages } = sourceChoices(corpus);
  const choice = (value: string, is: string) => ({ chosen: `:has([value=${value}]:checked)`, is });
  const byTier = tiers.map(({ value }) => choice(value, `.${value}`));
  const byLanguage = languages.map(({ value }) => choice(value, `[data-language=${value}]`));
  const both = byTier.flatMap((tier) =>
    byLanguage.map((language) => ({ chosen: tier.chosen + language.chosen, is: tier.is + language.is })),
  );
  const rules = [...byTier, ...byLanguage, ...both].map(
    ({ chosen, is }) =>
      `main${chosen} :is(.source,.publisher):not(${is},:has(${is}),:target,:has(:target)){display:none}`,
  );
  const none = both.map(({ chosen, is }) => `main${chosen}:not(:has(${is})) .none{display:block}`);
  return `@media screen{${[...rules, ...none].join('')}}`;
}

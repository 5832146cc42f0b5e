import type { Corpus } from '../corpus/corpus.ts';
import { TIERS } from '../model/csl-types.ts';
import { languageOf } from '../words/language.ts';
import { glossary, GROUPS, type GlossaryEntry } from './glossary.ts';

/** Some of the values, each with how many items have it; without those that none has. */
function counted<Value extends string, Item>(
  values: readonly Value[],
  items: readonly Item[],
  of: (item: Item) => string | undefined,
): { value: Value; count: number }[] {
  return values
    .map((value) => ({ value, count: items.filter((item) => of(item) === value).length }))
    .filter(({ count }) => count > 0);
}

/** The groups that some entries of the glossary are of. */
export function glossaryChoices(entries: readonly GlossaryEntry[]) {
  return counted(GROUPS, entries, ({ group }) => group);
}

/** The tiers and the languages that sources have, languages in the order of their names. */
export function sourceChoices({ edition, sources }: Pick<Corpus, 'edition' | 'sources'>) {
  const { compare, languageName } = languageOf(edition.language);
  const languages = [...new Set(sources.flatMap(({ language }) => language ?? []))];
  return {
    tiers: counted(TIERS, sources, ({ tier }) => tier),
    languages: counted(languages, sources, ({ language }) => language)
      .map((one) => ({ ...one, name: languageName(one.value) }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

/** What is chosen, and which entries that leaves, as selectors. */
type Choice = { chosen: string; is: string };

const choice = (value: string, is: string): Choice => ({ chosen: `:has([value=${value}]:checked)`, is });

/** Hides all other entries, and parts of the list that have none left, but never what an address leads to. */
const only = ({ chosen, is }: Choice) =>
  `main${chosen} :is(.item,.part):not(${is},:has(${is}),:target,:has(:target)){display:none}` +
  `main${chosen} .item:nth-child(1 of ${is}){border:0}`;

/** The style by which choosing a group shows that alone. On paper all are. */
export function glossaryStyle(corpus: Corpus): string {
  const rules = glossaryChoices(glossary(corpus).flatMap(({ entries }) => entries)).map(({ value }) =>
    only(choice(value, `.${value}`)),
  );
  return `@media screen{${rules.join('')}}`;
}

/** The same for a tier, a language or both; where no source is both, `.none` says so. */
export function sourcesStyle(corpus: Pick<Corpus, 'edition' | 'sources'>): string {
  const { tiers, languages } = sourceChoices(corpus);
  const byTier = tiers.map(({ value }) => choice(value, `.${value}`));
  const byLanguage = languages.map(({ value }) => choice(value, `[data-language=${value}]`));
  const both = byTier.flatMap((tier) =>
    byLanguage.map((language) => ({ chosen: tier.chosen + language.chosen, is: tier.is + language.is })),
  );
  const none = both.map(({ chosen, is }) => `main${chosen}:not(:has(${is})) .none{display:block}`);
  return `@media screen{${[...byTier, ...byLanguage, ...both].map(only).join('')}${none.join('')}}`;
}

import { expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../src/model/actor.ts';
import { STATEMENT_KINDS } from '../../src/model/article.ts';
import { CLAIM_KINDS, VERDICTS } from '../../src/model/claim.ts';
import { DATE_KINDS } from '../../src/model/date.ts';
import { PHASES } from '../../src/model/kind.ts';
import { TIERS } from '../../src/model/csl-types.ts';
import { languageOf, LANGUAGES } from '../../src/words/language.ts';
import { leaves, spoken, type Leaf } from './leaves.ts';

const all = LANGUAGES.flatMap((tag) => leaves(languageOf(tag).words).map(([path, said]) => ({ tag, path, said })));
const textOf = (said: Leaf[1]) => (typeof said === 'string' ? said : spoken(said).text);
const places = (text: string) => text.split('{}').length - 1;
const english = new Map(leaves(languageOf('en').words).map(([path, said]) => [path, textOf(said)]));

test('the words are many, and the same in every language', () => {
  expect(english.size).toBeGreaterThan(200);
  for (const tag of LANGUAGES) expect(leaves(languageOf(tag).words).map(([path]) => path)).toEqual([...english.keys()]);
});

test.each(all)('$tag $path says something, with one place to fill at most, where English has it', ({ path, said }) => {
  const text = textOf(said);
  expect(text.trim()).not.toBe('');
  expect(places(text)).toBeLessThanOrEqual(1);
  expect(places(text)).toBe(places(english.get(path)!));
});

test.each(all.filter(({ said }) => typeof said === 'function'))('$tag $path says all that it is given', ({ said }) => {
  expect(spoken(said as Exclude<typeof said, string>).heard).not.toContain(false);
});

test('what would lose an argument is found out', () => {
  expect(spoken((name: string, _: number) => `Of ${name}`).heard).toEqual([true, false]);
  expect(spoken((names: readonly string[], some: boolean) => names.join() + (some ? '!' : '')).heard).toEqual([
    true,
    true,
  ]);
});

test.each(LANGUAGES)('%s has a word for everything that content can be', (tag) => {
  const { words } = languageOf(tag);
  expect(Object.keys(words.kinds).toSorted()).toEqual([...new Set([...DATE_KINDS, ...CLAIM_KINDS])].toSorted());
  expect(Object.keys(words.actors).toSorted()).toEqual(ACTOR_KINDS.toSorted());
  expect(Object.keys(words.claims.verdicts).toSorted()).toEqual(VERDICTS.toSorted());
  expect(Object.keys(words.sources.tiers).toSorted()).toEqual(TIERS.toSorted());
  expect(Object.keys(words.article.statements).toSorted()).toEqual(STATEMENT_KINDS.toSorted());
  for (const named of [words.phases.reached, words.partly])
    expect(Object.keys(named).toSorted()).toEqual(PHASES.toSorted());
  expect(words.dates.months).toHaveLength(12);
  expect(new Set(words.dates.months).size).toBe(12);
});

test.each(LANGUAGES)('%s knows its own status when a link says it, and its own word for what has ended', (tag) => {
  const { statusSaid, phases, formerly, formerlyHint } = languageOf(tag).words;
  for (const { words, phase, reached } of statusSaid) {
    const said = reached ? phases[phase] : phases.negotiating;
    expect(
      statusSaid.filter((one) => one.phase === phase && one.words.test(said)),
      `${words}`,
    ).not.toEqual([]);
  }
  expect(formerlyHint).toMatch(formerly);
});

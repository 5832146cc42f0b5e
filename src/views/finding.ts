import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import { partnerOf } from './partner.ts';
import { tracker, type Track } from './tracker.ts';

/**
 * What the agreements of the followed kind show together, in a sentence: how long some took, and how long others last.
 * @param today the records of today, where others are shown, by which agreements are called on every day
 */
export function finding(corpus: Corpus, today = corpus): string | undefined {
  const { words, upper } = languageOf(corpus.edition.language);
  const { took, isOn, moreAreOn, noneTook } = words.figures.lanes;
  const tracks = tracker(corpus, corpus.edition.follows);
  const sought = tracks[0]?.sought;
  const reached = tracks.flatMap((track) => soughtDays(track) ?? []).sort((a, b) => a - b);
  const open = tracks.flatMap((track) =>
    track.open ? [{ ...track.open, name: partnerOf(today, track.agreement).name, status: track.status }] : [],
  );
  if (sought === undefined || reached.length + open.length === 0) return undefined;
  const going = open.filter(({ days }) => days > 0).sort((a, b) => b.days - a.days);
  const counted = (some: typeof going) => {
    const [names, days] = [some.map(({ name }) => name), some.map(({ days }) => days)];
    return some.length > FEW ? moreAreOn(some.length, days) : isOn(names, days);
  };
  const begun = open.filter((one) => one.days === 0).map(({ name, status }) => name + words.marks.colon + status);
  const alike = Map.groupBy(going, ({ said }) => said);
  const parts = [
    ...(reached.length > 0
      ? [took[sought](reached), ...(going.length > 0 ? [counted(going)] : [])]
      : [...alike].map(([said, some]) => noneTook(said, counted(some)))),
    ...begun,
  ];
  return upper(parts.join(words.marks.semicolon));
}

/** So many are told one by one, more by their range. */
export const FEW = 3;

/** Days from the start of talks to what they were for, where it is reached and both are known to the day. */
export function soughtDays({ steps, sought }: Pick<Track, 'steps' | 'sought'>): number | undefined {
  return steps.find(({ phase, days }) => phase === sought && days !== undefined)?.days;
}

import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import { partnerOf } from './partner.ts';
import { tracker, type Track } from './tracker.ts';

/** What the agreements of the followed kind show together, in a sentence: how long some took, and how long others last. */
export function finding(corpus: Corpus): string | undefined {
  const { words, upper } = languageOf(corpus.edition.language);
  const { took, isOn, moreAreOn, noneTook } = words.figures.lanes;
  const tracks = tracker(corpus, corpus.edition.follows);
  const sought = tracks[0]?.sought;
  const reached = tracks.flatMap((track) => soughtDays(track) ?? []).sort((a, b) => a - b);
  const open = tracks
    .flatMap((track) => (track.open ? [{ name: partnerOf(corpus, track.agreement).name, days: track.open.days }] : []))
    .sort((a, b) => b.days - a.days);
  if (sought === undefined || reached.length + open.length === 0) return undefined;
  const done = reached.length > 0 && took[sought](reached);
  const days = open.map((one) => one.days);
  const going =
    open.length > 0 &&
    (open.length > FEW
      ? moreAreOn(open.length, days)
      : isOn(
          open.map((one) => one.name),
          days,
        ));
  if (!done) return noneTook(upper(words.agreement.nothingFound[sought]), going as string);
  return going ? done + words.marks.semicolon + going : done;
}

/** So many are told one by one, more by their range. */
export const FEW = 3;

/** Days from the start of talks to what they were for, where it is reached and both are known to the day. */
export function soughtDays({ steps, sought }: Pick<Track, 'steps' | 'sought'>): number | undefined {
  return steps.find(({ phase, days }) => phase === sought && days !== undefined)?.days;
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Phase } from '../model/kind.ts';
import { languageOf } from '../words/language.ts';
import { tracker, type Step, type Track } from './tracker.ts';

type TrackerTable = {
  /** The steps of the kind that any agreement has taken or that are still looked for, in their order. */
  steps: { key: string; phase: Phase; name: string }[];
  rows: {
    track: Track;
    /** What it took of each step, up to the last that it took where one is open, which the rest of the row then says. */
    cells: { name: string; taken: Step[] }[];
    /** What is looked for, where one is open, and how many steps of the row are left to say it. */
    sought: { name: string; left: number } | undefined;
  }[];
};

/** How far each agreement of a kind has come, step by step: of all, or of some. */
export function trackerTable(corpus: Corpus, type: string, tracks = tracker(corpus, type)): TrackerTable {
  const { words, upper } = languageOf(corpus.edition.language);
  const taken = new Set(tracks.flatMap(({ steps }) => steps.map(({ key }) => key)));
  const sought = new Set(tracks.map(({ open }) => open?.phase));
  const steps = Object.entries(corpus.edition.kinds[type]!.steps)
    .filter(([key, { phase }]) => taken.has(key) || sought.has(phase as never))
    .map(([key, { name, phase }]) => ({ key, phase, name: upper(name ?? words.phases.reached[phase]) }));
  const rows = tracks.map((track) => {
    const cells = steps.map(({ key, name }) => ({ name, taken: track.steps.filter((step) => step.key === key) }));
    const done = track.open ? cells.findLastIndex(({ taken }) => taken.length > 0) + 1 : cells.length;
    const sought = steps.find(({ phase }) => phase === track.open?.phase);
    const left = cells.length - done;
    return { track, cells: cells.slice(0, done), sought: sought && left > 0 ? { name: sought.name, left } : undefined };
  });
  return { steps, rows };
}

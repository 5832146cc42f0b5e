import type { Corpus } from '../corpus/corpus.ts';
import type { Shape } from '../model/edition.ts';
import type { Phase } from '../model/kind.ts';
import { shapeOf } from '../views/cast.ts';
import { phaseOf } from '../views/progress.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { levelOf, type Level } from './glyphs.ts';
import { hubOf } from './presence.ts';
import { wrapped } from './wrapped.ts';

/** Letters of a name on one line. */
const LETTERS = 34;

/** A party at the head of its column, whose middle is in hundredths of the width. */
export type Column = { id: string; name: string; url: string; x: number };

export type Row = {
  id: string;
  name: string;
  /** Address below the site's root. */
  url: string;
  /** The name in lines that fit a narrow screen, and beside the marks on a wide one. */
  lines: string[];
  status: string;
  /** Each party, filled as far as it has come. */
  marks: (Column & { shape: Shape; level: Level })[];
  /** Whether it begins a group, of one kind of agreement. */
  first: boolean;
  /** Dates (EDTF) on which it was signed and came into force, where the agreement has come so far. */
  signed: string | undefined;
  inForce: string | undefined;
};

/** The most parties that have room for a column each; with more the figure is left out, and its table stands. */
export const MOST_COLUMNS = 8;

/** Who agreed what with whom, of whatever kind: a row for each agreement, a column for each party; empty without agreements. */
export function matrix(corpus: Corpus): { columns: Column[]; rows: Row[] } {
  const tracks = Object.keys(corpus.edition.kinds).flatMap((kind) =>
    tracker(corpus, kind).map((track, index) => ({ ...track, first: index === 0 })),
  );
  const columns = columnsOf(corpus, tracks);
  const rows = tracks.map(({ agreement, status, steps, first }): Row => {
    const { id, name, url, parties } = agreement;
    const marks = columns
      .filter((column) => parties.includes(column.id))
      .map((column) => ({
        ...column,
        shape: shapeOf(corpus.edition, column.id),
        level: levelOf(phaseOf(corpus, agreement, column.id)),
      }));
    const dateOf = (phase: Phase) => steps.find((step) => step.phase === phase && !step.parties)?.date.date;
    const [signed, inForce] = [dateOf('signed'), dateOf('in-force')];
    return { id, name, url, lines: wrapped(name, LETTERS), status, marks, first, signed, inForce };
  });
  return { columns, rows };
}

/** The hub, then by the number of their agreements, then as they first appear. */
function columnsOf({ edition, actors }: Corpus, tracks: readonly Track[]): Column[] {
  const hub = hubOf(tracks.filter(({ agreement }) => agreement.type === edition.follows));
  const parties = tracks.flatMap(({ agreement }) => agreement.parties);
  const weight = (id: string) => (id === hub ? Infinity : parties.filter((party) => party === id).length);
  const ids = [...new Set(parties)].sort((a, b) => weight(b) - weight(a) || 0);
  return ids.map((id, index) => {
    const { name, url } = actors.find((actor) => actor.id === id)!;
    return { id, name, url, x: Math.round(((index + 0.5) / ids.length) * 1000) / 10 };
  });
}

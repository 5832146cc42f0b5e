import type { Corpus } from '../corpus/corpus.ts';
import { compareDates } from '../dates/order.ts';
import type { Shape } from '../model/edition.ts';
import type { Phase } from '../model/kind.ts';
import { shapeOf } from '../views/cast.ts';
import { phaseOf } from '../views/progress.ts';
import { hubOf } from '../views/hub.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { levelOf, type Level } from './glyphs.ts';
import { shortName } from '../corpus/short-name.ts';
import { wrapped } from './wrapped.ts';

/** Letters of a name on one line. */
const LETTERS = 34;

/** Letters that the heads of all columns have on one line of a narrow screen: they stand on two lines by turns. */
const HEADS = 80;

/** A party at the head of its column, whose middle is in hundredths of the width. */
export type Column = { id: string; name: string; url: string; x: number; lines: string[] };

/** When a step was taken (EDTF): by all parties, or by the first of them. */
export type Taken = { date: string; partly: boolean };

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
  /** When it was signed and came into force, where it has come so far. */
  signed: Taken | undefined;
  inForce: Taken | undefined;
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
    const [signed, inForce] = [taken(steps, 'signed'), taken(steps, 'in-force')];
    return { id, name, url, lines: wrapped(name, LETTERS), status, marks, first, signed, inForce };
  });
  return { columns, rows };
}

function taken(steps: Track['steps'], phase: Phase): Taken | undefined {
  const own = steps.filter((step) => step.phase === phase);
  const whole = own.find(({ parties }) => !parties);
  const [first] = own.toSorted((a, b) => compareDates(a.date.date, b.date.date));
  return whole ? { date: whole.date.date, partly: false } : first && { date: first.date.date, partly: true };
}

/** The hub, then by the number of their agreements, then as they first appear. */
function columnsOf({ edition, actors }: Corpus, tracks: readonly Track[]): Column[] {
  const agreements = tracks.map(({ agreement }) => agreement);
  const hub = hubOf(agreements.filter(({ type }) => type === edition.follows));
  const parties = agreements.flatMap((agreement) => agreement.parties);
  const weight = (id: string) => (id === hub ? Infinity : parties.filter((party) => party === id).length);
  const ids = [...new Set(parties)].sort((a, b) => weight(b) - weight(a) || 0);
  return ids.map((id, index) => {
    const party = actors.find((actor) => actor.id === id)!;
    const letters = HEADS / ids.length;
    const lines = wrapped(shortName(party, letters), letters);
    return { id, name: party.name, url: party.url, x: Math.round(((index + 0.5) / ids.length) * 1000) / 10, lines };
  });
}
